/** The funnel: share against number of cases, with the limits within which chance explains it. */
import { CartesianGrid, ComposedChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { GRID, QUIET_INK } from '../chart/colours.ts';
import { useIsNarrow } from '../../ui/use-width.ts';
import type { Shown } from '../proportion.ts';
import { FunnelLimits } from './FunnelLimits.tsx';
import { FunnelMarks } from './FunnelMarks.tsx';
import { axisEnd, axisTicks, shareTicks } from './funnel.ts';
import type { PunctualityLine } from './punctuality-fragment.ts';

interface Props {
  lines: PunctualityLine[];
  region: Shown | null;
}

const HEIGHT = 460;

export function FunnelChart({ lines, region }: Props) {
  const t = useText();
  const format = useFormat();
  const isNarrow = useIsNarrow();
  const counts = lines.map(({ value }) => value?.denominator ?? 0);
  const end = axisEnd(Math.max(...counts));
  const shares = lines.flatMap(({ value }) => (value ? [value.share] : []));
  // Room below the lowest, in whole tenths: a funnel from 0 would press everything together.
  const bottom = Math.max(0, Math.floor(Math.min(0.6, ...shares) * 10 - 1) / 10);
  const axis = { tick: { fill: QUIET_INK, fontSize: 13 }, tickLine: false, stroke: GRID };
  return (
    <ResponsiveContainer width="100%" height={HEIGHT}>
      <ComposedChart
        data={[{ n: 0 }]}
        margin={{ top: 16, right: isNarrow ? 16 : 150, bottom: 24, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid stroke={GRID} vertical={false} />
        <XAxis
          {...axis}
          type="number"
          dataKey="n"
          allowDataOverflow
          domain={[0, end]}
          ticks={axisTicks(end, isNarrow ? 3 : 5)}
          tickFormatter={format.number}
          label={{
            value: t('comparison.punctuality.axisCount'),
            position: 'insideBottomLeft',
            offset: -16,
            fill: QUIET_INK,
            fontSize: 13,
          }}
        />
        <YAxis
          {...axis}
          type="number"
          allowDataOverflow
          domain={[bottom, 1]}
          ticks={shareTicks(bottom)}
          interval={0}
          tickFormatter={format.percent}
          width={56}
          axisLine={false}
        />
        {region && <FunnelLimits most={end} share={region.share} isNarrow={isNarrow} />}
        <FunnelMarks lines={lines} />
      </ComposedChart>
    </ResponsiveContainer>
  );
}
