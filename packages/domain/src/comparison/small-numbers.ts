/** Hides counts so small that somebody could be recognised, and what would give them away. */
import { requireCount } from './wilson.ts';

/** Below this count a cell is hidden. Source: after Danmarks Statistik's "at least three". Sure: C. */
export const SMALLEST_CELL = 5;

/** The lowest an installation may set it to. Source: Danmarks Statistik. Sure: C. */
export const SMALLEST_CELL_MIN = 3;

export type CountedRow = { key: string; numerator: number; denominator: number };

/** NONE: nothing was there to count, which is neither zero nor hidden. */
export type CellState = 'SHOWN' | 'HIDDEN' | 'NONE';

/** What may leave the server: the numbers of a row that is not SHOWN are null. */
export type SuppressedRow = {
  key: string;
  state: CellState;
  numerator: number | null;
  denominator: number | null;
};

/**
 * Hides every row whose count or complement is 1 to `smallest` − 1, since the share and its
 * interval would give the other away. Then the total: total minus the shown rows is the sum of
 * the hidden ones, so that sum must itself be a cell that may be shown, of two rows or more,
 * with some on both sides. If it is not, further rows are hidden (fewest cases first, as that
 * costs the reader least); if that does not help either, the total is not shown.
 *
 * Rows must not overlap, and the same cases must not be published in another division.
 * Throws RangeError on a `smallest` under three and on a count above its denominator.
 */
export function suppress(
  rows: readonly CountedRow[],
  smallest: number = SMALLEST_CELL,
): { rows: SuppressedRow[]; isTotalShown: boolean } {
  if (smallest < SMALLEST_CELL_MIN) throw new RangeError('The smallest cell is under three');
  for (const { numerator, denominator } of rows) requireCount(numerator, denominator);
  const counted = rows.filter((row) => row.denominator > 0);
  const small = new Set(counted.filter((row) => isSmall(row, smallest)));
  const protectedRows = small.size === 0 ? small : withSecondRows(small, counted, smallest);
  const hidden = protectedRows ?? small;
  return {
    rows: rows.map((row) => publish(row, hidden)),
    isTotalShown: protectedRows !== null,
  };
}

// The hidden rows, with as many more as protect them from the total; null when nothing does.
function withSecondRows(
  small: Set<CountedRow>,
  counted: readonly CountedRow[],
  smallest: number,
): Set<CountedRow> | null {
  const hidden = new Set(small);
  const others = counted
    .filter((row) => !small.has(row))
    .toSorted((a, b) => a.denominator - b.denominator);
  while (!isSafeSum([...hidden], smallest)) {
    const isEnough = (row: CountedRow) => isSafeSum([...hidden, row], smallest);
    const second = others.find(isEnough) ?? others[0];
    if (second === undefined) return null;
    hidden.add(second);
    others.splice(others.indexOf(second), 1);
  }
  return hidden;
}

/**
 * May the sum of these hidden rows be known? With nobody on one side, every one of them would be
 * known to have nobody there. One alone is never safe: it is hidden because a side is small.
 */
export function isSafeSum(hidden: readonly CountedRow[], smallest: number): boolean {
  const numerator = hidden.reduce((sum, row) => sum + row.numerator, 0);
  const complement = hidden.reduce((sum, row) => sum + row.denominator - row.numerator, 0);
  return numerator >= smallest && complement >= smallest;
}

function isSmall({ numerator, denominator }: CountedRow, smallest: number): boolean {
  return [numerator, denominator - numerator].some((count) => count > 0 && count < smallest);
}

function publish(row: CountedRow, hidden: ReadonlySet<CountedRow>): SuppressedRow {
  const { key, numerator, denominator } = row;
  if (denominator === 0) return { key, state: 'NONE', numerator: null, denominator: null };
  if (hidden.has(row)) return { key, state: 'HIDDEN', numerator: null, denominator: null };
  return { key, state: 'SHOWN', numerator, denominator };
}
