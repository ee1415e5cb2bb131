/** Counts so small that somebody could be recognised. */
import { requireCount } from './wilson.ts';

/** Below this count a cell is hidden. Source: after Danmarks Statistik's "at least three". Sure: C. */
export const SMALLEST_CELL = 5;

/** So many out of how many. */
export type Counted = { numerator: number; denominator: number };

/** NONE: nothing was there to count, which is neither zero nor hidden. */
export type CellState = 'SHOWN' | 'HIDDEN' | 'NONE';

/**
 * What may be shown of a count that stands alone. It is hidden where it or its complement is 1 to
 * `smallest` − 1: the share and its interval would give the other away.
 * Throws RangeError on a count above its denominator.
 */
export function stateAlone({ numerator, denominator }: Counted, smallest: number): CellState {
  requireCount(numerator, denominator);
  if (denominator === 0) return 'NONE';
  const isSmall = (count: number) => count > 0 && count < smallest;
  return isSmall(numerator) || isSmall(denominator - numerator) ? 'HIDDEN' : 'SHOWN';
}

/**
 * May the sum of these hidden counts be known? With nobody on one side, every one of them would be
 * known to have nobody there. One alone is never safe: it is hidden because a side is small.
 */
export function isSafeSum(hidden: readonly Counted[], smallest: number): boolean {
  const numerator = hidden.reduce((sum, one) => sum + one.numerator, 0);
  const complement = hidden.reduce((sum, one) => sum + one.denominator - one.numerator, 0);
  return hidden.length > 1 && numerator >= smallest && complement >= smallest;
}
