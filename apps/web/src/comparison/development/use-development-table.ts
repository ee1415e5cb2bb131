/** The lines as numbers and words, for the table and the file. */
import { useText } from '../../ui/text.tsx';
import type { ChartTable, ChartValue } from '../chart/chart-table.ts';
import { usePeriodLabel } from '../use-period-label.ts';
import { type Point, type Value, WHOSE, type Whose } from './development-fragment.ts';

export function useDevelopmentTable(points: Point[], names: Record<Whose, string>): ChartTable {
  const t = useText();
  const periodLabel = usePeriodLabel();
  const percent = ({ state, shown }: Value): ChartValue => {
    if (shown) return Math.round(shown.share * 1000) / 10;
    return t(state === 'HIDDEN' ? 'comparison.hidden' : 'comparison.none');
  };
  const count = ({ state, shown }: Value): ChartValue => {
    if (shown) return shown.denominator;
    return t(state === 'HIDDEN' ? 'comparison.hidden' : 'comparison.none');
  };
  return {
    columns: [
      { label: t('comparison.development.quarter') },
      ...WHOSE.flatMap((whose) => [
        {
          label: t('comparison.development.shareOf', { name: names[whose] }),
          isNumber: true,
          decimals: 1,
        },
        { label: t('comparison.development.countOf', { name: names[whose] }), isNumber: true },
      ]),
    ],
    rows: points.map((point) => [
      periodLabel(point.period),
      ...WHOSE.flatMap((whose) => [percent(point[whose]), count(point[whose])]),
    ]),
  };
}
