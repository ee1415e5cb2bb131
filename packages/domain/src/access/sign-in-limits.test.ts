/** The waits after failed sign-ins. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { signInDelay } from './sign-in-limits.ts';

describe('the wait after failed sign-ins', () => {
  test.each([
    [0, 0],
    [4, 0],
    [5, 1_000],
    [6, 2_000],
    [10, 32_000],
    [14, 512_000],
    [15, 900_000],
    [2_000_000, 900_000],
  ])('after %i failures is %i ms', (failures, wait) => {
    expect(signInDelay(failures)).toBe(wait);
  });

  test('never gets shorter with one more failure', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (failures) => {
        expect(signInDelay(failures + 1)).toBeGreaterThanOrEqual(signInDelay(failures));
      }),
    );
  });
});
