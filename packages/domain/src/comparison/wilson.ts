/** How sure a proportion is: the Wilson interval, which is honest for small numbers too. */

/** Standard deviations on each side of a 95 % interval. */
const Z_95 = 1.959963984540054;

/** Two shares, 0 to 1. */
export type Interval = { low: number; high: number };

/**
 * The Wilson score interval of `successes` out of `n`; null when `n` is 0.
 * Throws RangeError unless both are whole and 0 ≤ successes ≤ n.
 * Source: E. B. Wilson 1927; the test holds published values.
 */
export function wilson(successes: number, n: number, z: number = Z_95): Interval | null {
  requireCount(successes, n);
  if (n === 0) return null;
  const share = successes / n;
  const shrink = 1 + z ** 2 / n;
  const centre = share + z ** 2 / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  // At none and at all the limit is exact; sums of floats would put it a hair beside.
  return {
    low: successes === 0 ? 0 : (centre - spread) / shrink,
    high: successes === n ? 1 : (centre + spread) / shrink,
  };
}

/** Throws RangeError unless this is a count out of a total. */
export function requireCount(successes: number, n: number): void {
  const isCount = Number.isInteger(successes) && Number.isInteger(n);
  if (!isCount || successes < 0 || successes > n) {
    throw new RangeError('Not a count out of a total');
  }
}
