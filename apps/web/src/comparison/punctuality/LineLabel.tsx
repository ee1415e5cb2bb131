/** The name at the left of a line: a cluster as a heading, the viewer's own municipality in bold. */
import { INK, PETROL } from '../chart/colours.ts';
import type { ChartLine } from './DotChart.tsx';

interface Props {
  lines: ChartLine[];
  // Given by the axis to each of its labels.
  x?: number | string;
  y?: number | string;
  payload?: { value: string };
}

export function LineLabel({ lines, x = 0, y = 0, payload }: Props) {
  const chartLine = lines.find(({ id }) => id === payload?.value);
  if (!chartLine) return null;
  const isHeading = 'heading' in chartLine;
  const isOwn = !isHeading && chartLine.line.isViewers;
  return (
    <text
      x={Number(x) - 8}
      y={Number(y) + 5}
      textAnchor="end"
      fontSize={isHeading ? 14 : 15}
      fontWeight={isHeading || isOwn ? 600 : 400}
      fill={isHeading || isOwn ? PETROL : INK}
    >
      {isHeading ? chartLine.heading : chartLine.line.name}
    </text>
  );
}
