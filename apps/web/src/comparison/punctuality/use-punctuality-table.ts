/** Punctuality as numbers and words, for the table and the file. */
import { useText } from '../../ui/text.tsx';
import type { ChartTable, ChartValue } from '../chart/chart-table.ts';
import type { Shown } from '../proportion.ts';
import type { PunctualityLine, Verdict } from './punctuality-fragment.ts';

const VERDICTS = {
  ABOVE: 'comparison.punctuality.aboveLong',
  BELOW: 'comparison.punctuality.belowLong',
  WITHIN: 'comparison.punctuality.withinLong',
} as const satisfies Record<Verdict, string>;

const percent = (share: number) => Math.round(share * 1000) / 10;

const numbers = (value: Shown): ChartValue[] => [
  value.numerator,
  value.denominator,
  percent(value.share),
  percent(value.low),
  percent(value.high),
];

/** A hidden or missing number is a word, never zero and never empty: three different things. */
export function usePunctualityTable(lines: PunctualityLine[], region: Shown | null): ChartTable {
  const t = useText();
  const missing = (state: PunctualityLine['state']): ChartValue[] => {
    const word = t(state === 'HIDDEN' ? 'comparison.hidden' : 'comparison.none');
    return [word, word, word, word, word];
  };
  return {
    columns: [
      { label: t('comparison.municipality') },
      { label: t('comparison.cluster') },
      { label: t('comparison.punctuality.onTime'), isNumber: true },
      { label: t('comparison.punctuality.all'), isNumber: true },
      { label: t('comparison.punctuality.share'), isNumber: true, decimals: 1 },
      { label: t('comparison.punctuality.low'), isNumber: true, decimals: 1 },
      { label: t('comparison.punctuality.high'), isNumber: true, decimals: 1 },
      { label: t('comparison.punctuality.verdict') },
    ],
    rows: [
      ...lines.map((line) => [
        line.name,
        line.clusterName ?? t('comparison.noCluster'),
        ...(line.value ? numbers(line.value) : missing(line.state)),
        line.verdict ? t(VERDICTS[line.verdict]) : '',
      ]),
      ...(region ? [[t('comparison.region'), '', ...numbers(region), '']] : []),
    ],
  };
}
