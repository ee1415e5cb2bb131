/** Check values from published tables, and what holds for every proportion. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { wilson } from './wilson.ts';

const counts = fc
  .integer({ min: 1, max: 5000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('the Wilson interval', () => {
  test.each([
    [0, 10, 0, 0.2775],
    [1, 10, 0.0179, 0.4042],
    [5, 10, 0.2366, 0.7634],
    [10, 10, 0.7225, 1],
    [81, 263, 0.2553, 0.3662],
  ])('of %i out of %i is %d to %d', (successes, n, low, high) => {
    const interval = wilson(successes, n);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  test('of nothing is nothing', () => {
    expect(wilson(0, 0)).toBeNull();
  });

  test.each([
    [-1, 10],
    [11, 10],
    [0.5, 10],
    [Number.NaN, 10],
    [1, Number.POSITIVE_INFINITY],
  ])('of %d out of %d is refused', (successes, n) => {
    expect(() => wilson(successes, n)).toThrow(RangeError);
  });

  test('holds the share, stays between 0 and 1, and mirrors its complement', () => {
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        const { low, high } = wilson(successes, n) ?? { low: Number.NaN, high: Number.NaN };
        expect(low >= 0 && low <= successes / n && successes / n <= high && high <= 1).toBe(true);
        expect(wilson(n - successes, n)?.high).toBeCloseTo(1 - low, 10);
      }),
    );
  });

  test('gets narrower with more of the same', () => {
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        const width = (times: number) => {
          const interval = wilson(successes * times, n * times);
          return (interval?.high ?? 0) - (interval?.low ?? 0);
        };
        expect(width(4)).toBeLessThan(width(1));
      }),
    );
  });
});
