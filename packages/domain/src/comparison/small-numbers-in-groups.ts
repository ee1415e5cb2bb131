/** Hides small counts where rows have a total per group as well: municipalities, cluster, region. */
import {
  type CountedRow,
  isSafeSum,
  SMALLEST_CELL,
  type SuppressedRow,
  suppress,
} from './small-numbers.ts';

export type CountedGroup = { key: string; rows: readonly CountedRow[] };
export type SuppressedGroup = { key: string; rows: SuppressedRow[]; isTotalShown: boolean };

/**
 * Each group is protected from its own total. Then the total of all: what it gives away is the
 * sum of the hidden rows in groups whose total is not shown, and that must be a cell that may be
 * shown. If it is not, the total of all is not shown.
 *
 * Every screen that publishes the same period must use the same grouping: two divisions of the
 * same cases, each safe alone, can together give a hidden row away.
 * Throws RangeError as `suppress` does.
 */
export function suppressInGroups(
  groups: readonly CountedGroup[],
  smallest: number = SMALLEST_CELL,
): { groups: SuppressedGroup[]; isTotalShown: boolean } {
  const suppressed = groups.map(({ key, rows }) => ({ key, ...suppress(rows, smallest) }));
  const open = groups.flatMap((group, at) => {
    const result = suppressed[at];
    if (!result || result.isTotalShown) return [];
    return group.rows.filter((_, row) => result.rows[row]?.state === 'HIDDEN');
  });
  return { groups: suppressed, isTotalShown: open.length === 0 || isSafeSum(open, smallest) };
}
