/** The name at the end of each line, and a mark at the foot where the municipality's number is missing. */
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { useText } from '../../ui/text.tsx';
import { QUIET_INK } from '../chart/colours.ts';
import { Lock } from '../chart/Lock.tsx';
import { spreadLabels } from '../chart/spread-labels.ts';
import { type Point, WHOSE, type Whose } from './development-fragment.ts';
import { LINE_LOOKS } from './line-looks.ts';

interface Props {
  points: Point[];
  labels: string[];
  names: Record<Whose, string>;
}

export function LineNames({ points, labels, names }: Props) {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  const plot = usePlotArea();
  if (!toX || !toY || !plot) return null;
  const bottom = plot.y + plot.height;
  const ends = WHOSE.flatMap((whose) => {
    const last = points.findLast((point) => point[whose].shown);
    const share = last?.[whose].shown?.share;
    return share === undefined ? [] : [{ whose, y: toY(share) ?? 0 }];
  });
  const places = spreadLabels(
    ends.map(({ y }) => y),
    17,
    plot.y,
    bottom,
  );
  return (
    <g>
      {ends.map(({ whose }, index) => (
        <text
          key={whose}
          x={plot.x + plot.width + 6}
          y={(places[index] ?? 0) + 5}
          fontSize={13}
          fontWeight={whose === 'own' ? 600 : 400}
          fill={LINE_LOOKS[whose].colour}
        >
          {names[whose]}
        </text>
      ))}
      {points.map(({ own, period }, index) => {
        const x = toX(labels[index], { position: 'middle' });
        if (own.shown || x === undefined) return null;
        return <Missing key={period.key} isHidden={own.state === 'HIDDEN'} x={x} y={bottom - 22} />;
      })}
    </g>
  );
}

function Missing({ isHidden, x, y }: { isHidden: boolean; x: number; y: number }) {
  const t = useText();
  return (
    <g>
      {isHidden && <Lock x={x} y={y - 8} />}
      <text x={x} y={y + 13} textAnchor="middle" fontSize={12} fontStyle="italic" fill={QUIET_INK}>
        {t(isHidden ? 'comparison.hidden' : 'comparison.none')}
      </text>
    </g>
  );
}
