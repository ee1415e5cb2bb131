/** The heat map as plain numbers and words, for the table and the file. */
import { useText } from '../../ui/text.tsx';
import type { ChartTable, ChartValue } from '../chart/chart-table.ts';
import type { ClusterGroup } from '../../ui/order-municipalities.ts';
import type { HeatMapCell, HeatMapData, HeatMapRow } from './heat-map-fragment.ts';

/** *Not answered* is words in the table too: a zero or an empty cell would be counted. */
export function useFulfilmentTable(
  fulfilment: HeatMapData,
  groups: ClusterGroup<HeatMapRow>[],
): ChartTable {
  const t = useText();
  // The state's and the region's own recommendations have no answers to count.
  const numbers = fulfilment.recommendations
    .map(({ number }) => number)
    .filter((number) => fulfilment.rows.some((row) => isOwn(row, number)));
  const hasPrevious = Boolean(fulfilment.previousRound);
  const value = (state?: HeatMapCell['state'] | null, level?: number | null): ChartValue => {
    if (!state) return null;
    return state === 'ANSWERED' ? (level ?? null) : t(`comparison.state.${state}`);
  };
  const columnsOf = (number: number) => {
    const now = { label: t('comparison.fulfilment.tableNow', { number }), isNumber: true };
    const before = { label: t('comparison.fulfilment.tableBefore', { number }), isNumber: true };
    return hasPrevious ? [now, before] : [now];
  };
  const valuesOf = (cell: HeatMapCell | undefined) => {
    const now = value(cell?.state, cell?.level);
    return hasPrevious ? [now, value(cell?.previousState, cell?.previousLevel)] : [now];
  };
  return {
    columns: [
      { label: t('comparison.municipality') },
      { label: t('comparison.cluster') },
      ...numbers.flatMap(columnsOf),
      { label: t('comparison.fulfilment.tableFulfilled'), isNumber: true },
      { label: t('comparison.fulfilment.tableAnswered'), isNumber: true },
    ],
    rows: groups.flatMap(({ clusterName, rows }) =>
      rows.map((row) => [
        row.municipality.name,
        clusterName ?? t('comparison.noCluster'),
        ...numbers.flatMap((number) => valuesOf(cellOf(row, number))),
        row.fulfilledCount,
        row.answeredCount,
      ]),
    ),
  };
}

function cellOf(row: HeatMapRow, number: number): HeatMapCell | undefined {
  return row.cells.find((cell) => cell.recommendationNumber === number);
}

function isOwn(row: HeatMapRow, number: number): boolean {
  const cell = cellOf(row, number);
  return cell !== undefined && cell.state !== 'NOT_OURS';
}
