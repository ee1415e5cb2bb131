/** The light band round the municipality's line: how sure each share is. */
import { useXAxisScale, useYAxisScale } from 'recharts';
import { PETROL_BAND } from '../chart/colours.ts';
import type { Point } from './development-fragment.ts';
import { runsOf } from './runs.ts';

interface Props {
  points: Point[];
  /** The places on the axis, one a point. */
  labels: string[];
}

export function UncertaintyBand({ points, labels }: Props) {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  if (!toX || !toY) return null;
  const places = points.map(({ own }, index) => {
    const x = toX(labels[index], { position: 'middle' });
    if (!own.shown || x === undefined) return null;
    return { x, low: toY(own.shown.low) ?? 0, high: toY(own.shown.high) ?? 0 };
  });
  return runsOf(places).map((run) => {
    // A lone point has no width: it gets a stroke of its own interval instead.
    const edge = run.length === 1 ? 6 : 0;
    const top = run.map(({ x, high }, i) => `${i === 0 ? 'M' : 'L'}${x - edge} ${high}`).join('');
    const back = run
      .toReversed()
      .map(({ x, low }) => `L${x - edge} ${low}`)
      .join('');
    const [only] = run;
    const d =
      edge && only
        ? `M${only.x - edge} ${only.high}H${only.x + edge}V${only.low}H${only.x - edge}Z`
        : `${top}${back}Z`;
    return <path key={run[0]?.x} d={d} fill={PETROL_BAND} fillOpacity={0.6} />;
  });
}
