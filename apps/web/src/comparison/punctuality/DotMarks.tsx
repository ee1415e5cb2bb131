/** Dots, intervals and words inside the chart; hidden and missing numbers have marks of their own. */
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { useText } from '../../ui/text.tsx';
import { QUIET_INK } from '../chart/colours.ts';
import { Lock } from '../chart/Lock.tsx';
import type { ChartLine } from './DotChart.tsx';
import { colourOf, Mark } from './Mark.tsx';
import type { PunctualityLine } from './punctuality-fragment.ts';

interface Props {
  lines: ChartLine[];
  isNarrow: boolean;
}

export function DotMarks({ lines, isNarrow }: Props) {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  const plot = usePlotArea();
  if (!toX || !toY || !plot) return null;
  return lines.map((chartLine) => {
    if ('heading' in chartLine) return null;
    const y = toY(chartLine.id, { position: 'middle' });
    if (y === undefined) return null;
    const { line } = chartLine;
    return line.value ? (
      <ShownLine
        key={line.code}
        line={line}
        y={y}
        places={[line.value.low, line.value.share, line.value.high].map((share) => toX(share) ?? 0)}
        end={plot.x + plot.width}
        isNarrow={isNarrow}
      />
    ) : (
      <MissingLine key={line.code} line={line} x={plot.x} y={y} />
    );
  });
}

interface ShownProps {
  line: PunctualityLine;
  y: number;
  /** Pixels of the interval's start, the share, and the interval's end. */
  places: number[];
  end: number;
  isNarrow: boolean;
}

function ShownLine({ line, y, places, end, isNarrow }: ShownProps) {
  const t = useText();
  const [low = 0, share = 0, high = 0] = places;
  const colour = colourOf(line.verdict);
  const isDifferent = line.verdict !== 'WITHIN';
  const { numerator = 0, denominator = 0 } = line.value ?? {};
  const word = line.verdict === 'ABOVE' ? 'above' : 'below';
  return (
    <g>
      <path d={`M${low} ${y}H${high}`} stroke={colour} strokeWidth={2} strokeOpacity={0.55} />
      <path d={`M${low} ${y - 4}v8M${high} ${y - 4}v8`} stroke={colour} strokeWidth={1.5} />
      <Mark x={share} y={y} verdict={line.verdict} isOwn={line.isViewers} />
      <text x={end + 12} y={y + 5} fontSize={14} fill={isDifferent ? colour : QUIET_INK}>
        {isNarrow
          ? `${numerator}/${denominator}`
          : t('comparison.punctuality.of', { numerator, denominator })}
        {isDifferent && !isNarrow && ` · ${t(`comparison.punctuality.${word}`)}`}
      </text>
    </g>
  );
}

function MissingLine({ line, x, y }: { line: PunctualityLine; x: number; y: number }) {
  const t = useText();
  const isHidden = line.state === 'HIDDEN';
  return (
    <g>
      {isHidden ? (
        <Lock x={x + 20} y={y} />
      ) : (
        <text x={x + 20} y={y + 5} fontSize={14} textAnchor="middle" fill={QUIET_INK}>
          –
        </text>
      )}
      <text x={x + 36} y={y + 5} fontSize={14} fontStyle="italic" fill={QUIET_INK}>
        {t(isHidden ? 'comparison.hidden' : 'comparison.none')}
      </text>
    </g>
  );
}
