/** The lines of the funnel: the region's share and the exact binomial limits round it. */
import type { FunnelLevel } from '@sammenhaeng/domain/comparison/difference';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { GREY_LINE, PETROL, QUIET_INK } from '../chart/colours.ts';
import { spreadLabels } from '../chart/spread-labels.ts';
import { type FunnelPoint, funnelShape } from './funnel.ts';

interface Props {
  most: number;
  share: number;
  isNarrow: boolean;
}

const LEVELS: { level: FunnelLevel; dash: string; words: 'limit95' | 'limit998' }[] = [
  { level: 95, dash: '6 4', words: 'limit95' },
  { level: 99.8, dash: '2 3', words: 'limit998' },
];

export function FunnelLimits({ most, share, isNarrow }: Props) {
  const t = useText();
  const format = useFormat();
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  const plot = usePlotArea();
  if (!toX || !toY || !plot) return null;
  const end = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const path = (points: FunnelPoint[], side: 'low' | 'high') =>
    points
      .map((point) => [toX(point.n) ?? 0, toY(point[side]) ?? 0] as const)
      // What lies below the axis is left out, or the line would run out of the picture.
      .filter(([, y]) => y <= bottom)
      .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
      .join('');
  const shapes = LEVELS.map((kind) => ({ ...kind, points: funnelShape(most, share, kind.level) }));
  const labels = [
    {
      words: t('comparison.punctuality.regionLine', { share: format.percent(share) }),
      y: toY(share) ?? 0,
      colour: PETROL,
    },
    ...shapes.map(({ words, points }) => ({
      words: t(`comparison.punctuality.${words}`),
      y: toY(points.at(-1)?.low ?? 0) ?? 0,
      colour: QUIET_INK,
    })),
  ];
  const places = spreadLabels(
    labels.map(({ y }) => y),
    17,
    plot.y,
    bottom,
  );
  return (
    <g>
      <path
        d={`M${plot.x} ${toY(share) ?? 0}H${end}`}
        stroke={PETROL}
        strokeWidth={1.5}
        fill="none"
      />
      {shapes.map(({ level, dash, points }) => (
        <path
          key={level}
          d={`${path(points, 'low')}${path(points, 'high')}`}
          stroke={GREY_LINE}
          strokeWidth={1.5}
          strokeDasharray={dash}
          fill="none"
        />
      ))}
      {!isNarrow &&
        labels.map(({ words, colour }, index) => (
          <text key={words} x={end + 10} y={(places[index] ?? 0) + 4} fontSize={13} fill={colour}>
            {words}
          </text>
        ))}
    </g>
  );
}
