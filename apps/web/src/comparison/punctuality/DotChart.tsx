/** One line a municipality: its share, how sure it is, and the region's share as a line down. */
import {
  CartesianGrid,
  ComposedChart,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { GRID, PETROL, QUIET_INK } from '../chart/colours.ts';
import { useIsNarrow } from '../../ui/use-width.ts';
import type { Shown } from '../proportion.ts';
import { DotMarks } from './DotMarks.tsx';
import { LineLabel } from './LineLabel.tsx';
import type { PunctualityLine } from './punctuality-fragment.ts';

interface Props {
  lines: PunctualityLine[];
  region: Shown | null;
}

/** A line of the chart: a municipality, or the name of the cluster whose municipalities follow. */
export type ChartLine = { id: string; heading: string } | { id: string; line: PunctualityLine };

const LINE_HEIGHT = 28;
const HALF_A_LINE = { top: LINE_HEIGHT / 2, bottom: LINE_HEIGHT / 2 };
const SHARES = [0, 0.25, 0.5, 0.75, 1];
const FEW_SHARES = [0, 0.5, 1];

function withHeadings(lines: PunctualityLine[], noCluster: string): ChartLine[] {
  return lines.flatMap((line, index) => {
    const own: ChartLine = { id: line.code, line };
    const isFirst = index === 0 || lines[index - 1]?.clusterName !== line.clusterName;
    const heading = line.clusterName ?? noCluster;
    return isFirst ? [{ id: `cluster ${heading}`, heading }, own] : [own];
  });
}

export function DotChart({ lines, region }: Props) {
  const t = useText();
  const format = useFormat();
  const isNarrow = useIsNarrow();
  const chartLines = withHeadings(lines, t('comparison.noCluster'));
  const height = chartLines.length * LINE_HEIGHT + 104;
  return (
    <ResponsiveContainer width="100%" height={height}>
      <ComposedChart
        layout="vertical"
        data={chartLines}
        margin={{ top: 24, right: isNarrow ? 68 : 150, bottom: 24, left: 0 }}
        // The table is the way in for a keyboard; arrow keys here would walk over unnamed marks.
        accessibilityLayer={false}
      >
        <CartesianGrid horizontal={false} stroke={GRID} />
        <XAxis
          type="number"
          allowDataOverflow
          domain={[0, 1]}
          ticks={isNarrow ? FEW_SHARES : SHARES}
          tickFormatter={format.percent}
          tick={{ fill: QUIET_INK, fontSize: 13 }}
          axisLine={false}
          tickLine={false}
          label={{
            value: t('comparison.punctuality.axisShare'),
            position: 'insideBottomLeft',
            offset: -16,
            fill: QUIET_INK,
            fontSize: 13,
          }}
        />
        <YAxis
          type="category"
          dataKey="id"
          width={isNarrow ? 112 : 160}
          interval={0}
          // Without it the last line stands on the axis, in the middle of its numbers.
          padding={HALF_A_LINE}
          axisLine={false}
          tickLine={false}
          tick={<LineLabel lines={chartLines} />}
        />
        {region && (
          <ReferenceLine
            x={region.share}
            stroke={PETROL}
            strokeWidth={1.5}
            label={{
              value: t('comparison.punctuality.regionLine', {
                share: format.percent(region.share),
              }),
              position: 'top',
              fill: PETROL,
              fontSize: 13,
              fontWeight: 600,
            }}
          />
        )}
        <DotMarks lines={chartLines} isNarrow={isNarrow} />
      </ComposedChart>
    </ResponsiveContainer>
  );
}
