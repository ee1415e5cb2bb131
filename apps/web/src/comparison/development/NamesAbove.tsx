/** What the lines are called, above them: on a narrow screen there is no room beside them. */
import { usePlotArea } from 'recharts';
import { WHOSE, type Whose } from './development-fragment.ts';
import { LineDot } from './LineDot.tsx';
import { LINE_LOOKS } from './line-looks.ts';

const LINE_HEIGHT = 22;
/** Room for the three names, and a little air below. */
export const NAMES_HEIGHT = WHOSE.length * LINE_HEIGHT + 12;

export function NamesAbove({ names }: { names: Record<Whose, string> }) {
  const plot = usePlotArea();
  if (!plot) return null;
  return (
    <g>
      {WHOSE.map((whose, index) => {
        const y = LINE_HEIGHT * index + 12;
        const { colour, width, dash } = LINE_LOOKS[whose];
        return (
          <g key={whose}>
            <path
              d={`M${plot.x} ${y}h28`}
              stroke={colour}
              strokeWidth={width}
              strokeDasharray={dash}
            />
            <LineDot whose={whose} cx={plot.x + 14} cy={y} />
            <text
              x={plot.x + 38}
              y={y + 5}
              fontSize={14}
              fontWeight={whose === 'own' ? 600 : 400}
              fill={colour}
            >
              {names[whose]}
            </text>
          </g>
        );
      })}
    </g>
  );
}
