/** Three lines over the quarters, told apart by dash, mark and name, not by colour alone. */
import { CartesianGrid, ComposedChart, Line, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useFormat } from '../../ui/use-format.ts';
import { GRID, QUIET_INK } from '../chart/colours.ts';
import { useIsNarrow } from '../../ui/use-width.ts';
import { usePeriodLabel } from '../use-period-label.ts';
import { type Point, WHOSE, type Whose } from './development-fragment.ts';
import { LineDot } from './LineDot.tsx';
import { LineNames } from './LineNames.tsx';
import { NAMES_HEIGHT, NamesAbove } from './NamesAbove.tsx';
import { LINE_LOOKS } from './line-looks.ts';
import { MissingMarks } from './MissingMarks.tsx';
import { UncertaintyBand } from './UncertaintyBand.tsx';

interface Props {
  points: Point[];
  names: Record<Whose, string>;
}

const SHARES = [0, 0.25, 0.5, 0.75, 1];

export function LinesChart({ points, names }: Props) {
  const format = useFormat();
  const isNarrow = useIsNarrow();
  const periodLabel = usePeriodLabel();
  const rows = points.map((point) => ({
    label: periodLabel(point.period, true),
    own: point.own.shown?.share ?? null,
    cluster: point.cluster.shown?.share ?? null,
    region: point.region.shown?.share ?? null,
  }));
  return (
    <ResponsiveContainer width="100%" height={isNarrow ? 360 : 400}>
      <ComposedChart
        data={rows}
        margin={{
          top: isNarrow ? NAMES_HEIGHT : 16,
          right: isNarrow ? 8 : 130,
          bottom: 8,
          left: 0,
        }}
        accessibilityLayer={false}
      >
        <CartesianGrid stroke={GRID} vertical={false} />
        <XAxis
          dataKey="label"
          tick={{ fill: QUIET_INK, fontSize: 13 }}
          tickLine={false}
          stroke={GRID}
          padding={{ left: 24, right: 12 }}
          interval={isNarrow ? 'preserveStartEnd' : 0}
          minTickGap={12}
        />
        <YAxis
          domain={[0, 1]}
          ticks={SHARES}
          tickFormatter={format.percent}
          tick={{ fill: QUIET_INK, fontSize: 13 }}
          tickLine={false}
          axisLine={false}
          width={56}
        />
        <UncertaintyBand points={points} labels={rows.map(({ label }) => label)} />
        {/* The municipality last, so that it lies on top. */}
        {WHOSE.toReversed().map((whose) => (
          <Line
            key={whose}
            dataKey={whose}
            stroke={LINE_LOOKS[whose].colour}
            strokeWidth={LINE_LOOKS[whose].width}
            strokeDasharray={LINE_LOOKS[whose].dash}
            connectNulls={false}
            isAnimationActive={false}
            activeDot={false}
            dot={<LineDot whose={whose} />}
          />
        ))}
        {isNarrow ? <NamesAbove names={names} /> : <LineNames points={points} names={names} />}
        <MissingMarks points={points} labels={rows.map(({ label }) => label)} />
      </ComposedChart>
    </ResponsiveContainer>
  );
}
