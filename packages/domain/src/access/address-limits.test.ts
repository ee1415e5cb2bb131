/** Wrong tries from one network address: many at once, then as many as are forgotten. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  addressDelay,
  ADDRESS_TRIES,
  ADDRESS_TRY_FORGOTTEN_MS,
  remembered,
} from './address-limits.ts';

const START = new Date('2026-11-20T08:00:00Z');
const after = (ms: number) => new Date(START.getTime() + ms);
const of = (failures: number) => ({ failures, countedFrom: START });

describe('wrong tries from one network address', () => {
  test.each([
    [0, 0, 0],
    [15, 0, 0],
    [99, 0, 0],
    [100, 0, 30_000],
    [100, 29_999, 1],
    [100, 30_000, 0],
    [102, 0, 90_000],
    [102, 60_000, 30_000],
  ])('%i of them, %i ms later, ask for a wait of %i ms', (failures, later, wait) => {
    expect(addressDelay(of(failures), after(later))).toBe(wait);
  });

  test.each([
    [3, 29_999, 3, 0],
    [3, 30_000, 2, 30_000],
    [3, 89_999, 1, 60_000],
    [3, 90_000, 0, 90_000],
    [3, 86_400_000, 0, 86_400_000],
    [3, -1, 3, 0],
  ])('of %i, %i ms later, %i are remembered, counted from %i ms', (many, later, left, from) => {
    expect(remembered(of(many), after(later))).toEqual({
      failures: left,
      countedFrom: after(from),
    });
  });

  test('the longest wait of whoever keeps to it is half a minute, however long they go on', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60_000), { maxLength: 300 }), (pauses) => {
        let tries = of(ADDRESS_TRIES);
        let now = START;
        for (const pause of pauses) {
          now = new Date(now.getTime() + pause);
          const wait = addressDelay(tries, now);
          expect(wait).toBeLessThanOrEqual(ADDRESS_TRY_FORGOTTEN_MS);
          const left = remembered(tries, now);
          if (wait === 0) tries = { ...left, failures: left.failures + 1 };
        }
      }),
    );
  });
});
