/** The lines as numbers and words, for the table and the file. */
import { useText } from '../../ui/text.tsx';
import type { ChartTable, ChartValue } from '../chart/chart-table.ts';
import { usePeriodLabel } from '../use-period-label.ts';
import { type Point, type Value, WHOSE, type Whose } from './development-fragment.ts';

/** The uncertainty is that of the municipality, as in the picture: the others are there to compare. */
export function useDevelopmentTable(points: Point[], names: Record<Whose, string>): ChartTable {
  const t = useText();
  const periodLabel = usePeriodLabel();
  const percent = (share: number) => Math.round(share * 1000) / 10;
  const numbers = ({ state, shown }: Value, whose: Whose): ChartValue[] => {
    const word = t(state === 'HIDDEN' ? 'comparison.hidden' : 'comparison.none');
    const shares = whose === 'own' ? (['share', 'low', 'high'] as const) : (['share'] as const);
    return [
      ...shares.map((one) => (shown ? percent(shown[one]) : word)),
      shown?.denominator ?? word,
    ];
  };
  const share = (label: string) => ({ label, isNumber: true, decimals: 1 });
  return {
    columns: [
      { label: t('comparison.development.quarter') },
      ...WHOSE.flatMap((whose) => [
        share(t('comparison.development.shareOf', { name: names[whose] })),
        ...(whose === 'own'
          ? [share(t('comparison.punctuality.low')), share(t('comparison.punctuality.high'))]
          : []),
        { label: t('comparison.development.countOf', { name: names[whose] }), isNumber: true },
      ]),
    ],
    rows: points.map((point) => [
      periodLabel(point.period),
      ...WHOSE.flatMap((whose) => numbers(point[whose], whose)),
    ]),
  };
}
