/** When a number is different for real, and not by chance. */
import type { Interval } from './wilson.ts';

/** Points a trend needs at least. Source: our choice. Sure: C. */
const TREND_MIN_POINTS = 5;

/** The limits a funnel plot shows: outside the first is a sign, outside the second a strong one. */
const FUNNEL_LEVELS = [95, 99.8] as const;

export type FunnelLevel = (typeof FUNNEL_LEVELS)[number];

/** Is the reference outside the interval? Without an interval nothing is said to differ. */
export function isDifferent(interval: Interval | null, reference: number): boolean {
  return interval !== null && (reference < interval.low || reference > interval.high);
}

/**
 * Exact binomial limits for a share of `n` when the true share is `p` (0 to 1): a municipality
 * outside them differs more than chance explains. At most half of what `level` (per cent) leaves
 * lies outside on each side. Null when `n` is 0; RangeError when `n` or `p` is out of range.
 */
export function funnelLimits(n: number, p: number, level: FunnelLevel): Interval | null {
  if (!Number.isInteger(n) || n < 0 || !(p >= 0 && p <= 1)) {
    throw new RangeError('Not a number of cases with a share');
  }
  if (n === 0) return null;
  const tail = (100 - level) / 200;
  return { low: binomialQuantile(n, p, tail) / n, high: binomialQuantile(n, p, 1 - tail) / n };
}

/** Are there enough points for a trend? Points without a value do not count. */
export function trendPossible(points: readonly unknown[]): boolean {
  const known = points.filter((point) => point !== null && point !== undefined);
  return known.length >= TREND_MIN_POINTS;
}

// Bernstein's inequality leaves less than 1e-18 below this many cases under the mean.
const farBelow = (n: number, p: number): number => {
  const variance = n * p * (1 - p);
  return Math.max(0, Math.floor(n * p - 28 - 9.2 * Math.sqrt(variance)));
};

// The natural logarithm of n!, above some twenty by Stirling's series.
function logFactorial(n: number): number {
  if (n > 20) {
    const series = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5);
    return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series;
  }
  let product = 1;
  for (let factor = 2; factor <= n; factor += 1) product *= factor;
  return Math.log(product);
}

// The smallest count whose cumulated probability reaches `target`.
function binomialQuantile(n: number, p: number, target: number): number {
  if (p === 0 || p === 1) return n * p;
  const logP = Math.log(p);
  const logQ = Math.log1p(-p);
  // What lies further down is nothing, and the way from there is short however many cases there are.
  let count = farBelow(n, p);
  const ways = logFactorial(n) - logFactorial(count) - logFactorial(n - count);
  // In logarithms, or the first terms of a large n would vanish and take the rest with them.
  let logTerm = ways + count * logP + (n - count) * logQ;
  let cumulated = Math.exp(logTerm);
  while (cumulated < target && count < n) {
    logTerm += Math.log((n - count) / (count + 1)) + logP - logQ;
    count += 1;
    cumulated += Math.exp(logTerm);
  }
  return count;
}
