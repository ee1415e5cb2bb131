/** Limits against tables of the binomial distribution, and what must hold for all. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { funnelLimits, isDifferent, trendPossible } from './difference.ts';

describe('different', () => {
  test.each([
    [{ low: 0.2, high: 0.4 }, 0.3, false],
    [{ low: 0.2, high: 0.4 }, 0.2, false],
    [{ low: 0.2, high: 0.4 }, 0.4, false],
    [{ low: 0.2, high: 0.4 }, 0.41, true],
    [{ low: 0.2, high: 0.4 }, 0.19, true],
    [null, 0.5, false],
  ])('%j against %d: %s', (interval, reference, expected) => {
    expect(isDifferent(interval, reference)).toBe(expected);
  });
});

/** The quantile by its definition: every probability from no case on. */
function summedUp(n: number, p: number, target: number): number {
  let logTerm = n * Math.log1p(-p);
  let sum = Math.exp(logTerm);
  let count = 0;
  for (; sum < target && count < n; count += 1) {
    logTerm += Math.log(n - count) - Math.log(count + 1) + Math.log(p) - Math.log1p(-p);
    sum += Math.exp(logTerm);
  }
  return count;
}

describe('funnel limits', () => {
  test.each([
    [10, 0.5, 95, 2, 8],
    [20, 0.5, 95, 6, 14],
    [100, 0.5, 95, 40, 60],
    [10, 0.5, 99.8, 1, 9],
    [20, 0.1, 95, 0, 5],
    [1, 0.5, 95, 0, 1],
    [50, 0, 95, 0, 0],
    [50, 1, 99.8, 50, 50],
  ] as const)('%i cases at %d, %d %%: %i to %i', (n, p, level, low, high) => {
    expect(funnelLimits(n, p, level)).toEqual({ low: low / n, high: high / n });
  });

  test('of no cases are none, and nonsense is refused', () => {
    expect(funnelLimits(0, 0.5, 95)).toBeNull();
    expect(() => funnelLimits(1.5, 0.5, 95)).toThrow(RangeError);
    expect(() => funnelLimits(10, 1.1, 95)).toThrow(RangeError);
    expect(() => funnelLimits(10, Number.NaN, 95)).toThrow(RangeError);
  });

  test('stay right for tens of thousands of cases', () => {
    const limits = funnelLimits(40_000, 0.3, 95);
    // The normal approximation is good to a case or two at this size.
    const half = 1.959964 * Math.sqrt((0.3 * 0.7) / 40_000);
    expect(limits?.low).toBeCloseTo(0.3 - half, 3);
    expect(limits?.high).toBeCloseTo(0.3 + half, 3);
  });

  test('are those of summing from no case at all, however many there are', () => {
    const cases = fc.integer({ min: 1, max: 4_000 });
    fc.assert(
      fc.property(cases, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (n, p) => {
        const limits = funnelLimits(n, p, 95);
        expect(limits?.low).toBe(summedUp(n, p, 0.025) / n);
        expect(limits?.high).toBe(summedUp(n, p, 0.975) / n);
      }),
    );
  });

  test('hold the share, and the 99.8 % limits hold the 95 % ones', () => {
    const cases = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(cases, fc.double({ min: 0, max: 1, noNaN: true }), (n, p) => {
        const near = funnelLimits(n, p, 95) ?? { low: Number.NaN, high: Number.NaN };
        const far = funnelLimits(n, p, 99.8) ?? { low: Number.NaN, high: Number.NaN };
        expect(near.low * n <= Math.ceil(n * p) && near.high * n >= Math.floor(n * p)).toBe(true);
        expect(far.low <= near.low && near.high <= far.high).toBe(true);
      }),
    );
  });
});

describe('a trend', () => {
  test.each([
    [[1, 2, 3, 4], false],
    [[1, 2, 3, 4, 5], true],
    [[1, 2, null, undefined, 5, 6], false],
    [[0, 0, 0, 0, 0], true],
    [[], false],
  ])('of %j is possible: %s', (points, expected) => {
    expect(trendPossible(points)).toBe(expected);
  });
});
