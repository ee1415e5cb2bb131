/** The municipalities in the funnel; those outside it and the viewer's own carry their name. */
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { INK, PETROL } from '../chart/colours.ts';
import { spreadLabels } from '../chart/spread-labels.ts';
import { colourOf, Mark } from './Mark.tsx';
import type { PunctualityLine } from './punctuality-fragment.ts';

const LABEL_GAP = 16;

export function FunnelMarks({ lines }: { lines: PunctualityLine[] }) {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  const plot = usePlotArea();
  if (!toX || !toY || !plot) return null;
  const marks = lines.flatMap((line) =>
    line.value
      ? [{ line, x: toX(line.value.denominator) ?? 0, y: toY(line.value.share) ?? 0 }]
      : [],
  );
  // Names of all seventeen would lie on top of each other; the rest are in the table.
  const named = marks.filter(({ line }) => line.verdict !== 'WITHIN' || line.isViewers);
  const places = spreadLabels(
    named.map(({ y }) => y),
    LABEL_GAP,
    plot.y,
    plot.y + plot.height - 10,
  );
  return (
    <g>
      {marks.map(({ line, x, y }) => (
        <g key={line.code}>
          <title>{line.name}</title>
          <Mark x={x} y={y} verdict={line.verdict} isOwn={line.isViewers} />
        </g>
      ))}
      {named.map(({ line, x }, index) => {
        const isLeft = x > plot.x + plot.width * 0.75;
        return (
          <text
            key={line.code}
            x={isLeft ? x - 13 : x + 13}
            y={(places[index] ?? 0) + 5}
            textAnchor={isLeft ? 'end' : 'start'}
            fontSize={13}
            // A white edge, so that a line behind the name does not run through it.
            stroke="#ffffff"
            strokeWidth={4}
            paintOrder="stroke"
            fontWeight={line.isViewers ? 600 : 400}
            fill={
              line.verdict === 'WITHIN' ? (line.isViewers ? PETROL : INK) : colourOf(line.verdict)
            }
          >
            {line.name}
          </text>
        );
      })}
    </g>
  );
}
