/** The lines as numbers and words, for the table and the file. */
import { useText } from '../../ui/text.tsx';
import type { ChartTable, ChartValue } from '../chart/chart-table.ts';
import { usePeriodLabel } from '../use-period-label.ts';
import { type Point, type Value, WHOSE, type Whose } from './development-fragment.ts';

export function useDevelopmentTable(points: Point[], names: Record<Whose, string>): ChartTable {
  const t = useText();
  const periodLabel = usePeriodLabel();
  const percent = (share: number) => Math.round(share * 1000) / 10;
  const numbers = ({ state, shown }: Value): ChartValue[] => {
    if (shown) return [...[shown.share, shown.low, shown.high].map(percent), shown.denominator];
    const word = t(state === 'HIDDEN' ? 'comparison.hidden' : 'comparison.none');
    return [word, word, word, word];
  };
  const column = (id: 'shareOf' | 'lowOf' | 'highOf', whose: Whose) => ({
    label: t(`comparison.development.${id}`, { name: names[whose] }),
    isNumber: true,
    decimals: 1,
  });
  return {
    columns: [
      { label: t('comparison.development.quarter') },
      ...WHOSE.flatMap((whose) => [
        column('shareOf', whose),
        column('lowOf', whose),
        column('highOf', whose),
        { label: t('comparison.development.countOf', { name: names[whose] }), isNumber: true },
      ]),
    ],
    rows: points.map((point) => [
      periodLabel(point.period),
      ...WHOSE.flatMap((whose) => numbers(point[whose])),
    ]),
  };
}
