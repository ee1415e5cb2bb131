/** The orders the table can stand in. The picture keeps its own: it is no league table. */
import type { PunctualityLine } from './punctuality-fragment.ts';

export const TABLE_ORDERS = ['CLUSTER', 'SHARE', 'COUNT'] as const;

export type TableOrder = (typeof TABLE_ORDERS)[number];

/** Lines without numbers come last; among equals the stable order holds. */
export function inOrder(lines: readonly PunctualityLine[], order: TableOrder): PunctualityLine[] {
  if (order === 'CLUSTER') return [...lines];
  const figure = ({ value }: PunctualityLine) =>
    (order === 'SHARE' ? value?.share : value?.denominator) ?? -1;
  return lines.toSorted((a, b) => figure(b) - figure(a));
}
