/** The name at the end of each line. */
import { usePlotArea, useYAxisScale } from 'recharts';
import { spreadLabels } from '../chart/spread-labels.ts';
import { type Point, WHOSE, type Whose } from './development-fragment.ts';
import { LINE_LOOKS } from './line-looks.ts';

interface Props {
  points: Point[];
  names: Record<Whose, string>;
}

export function LineNames({ points, names }: Props) {
  const toY = useYAxisScale();
  const plot = usePlotArea();
  if (!toY || !plot) return null;
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
    </g>
  );
}
