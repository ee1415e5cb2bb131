/** Days added up to a share. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { punctuality } from './punctuality.ts';

describe('follow-up on time', () => {
  test.each([
    [[], { numerator: 0, denominator: 0, share: null }],
    [[{ onTime: 0, due: 0 }], { numerator: 0, denominator: 0, share: null }],
    [[{ onTime: 0, due: 4 }], { numerator: 0, denominator: 4, share: 0 }],
    [
      [
        { onTime: 3, due: 4 },
        { onTime: 0, due: 2 },
      ],
      { numerator: 3, denominator: 6, share: 0.5 },
    ],
  ])('of %j is %j', (days, expected) => {
    expect(punctuality(days)).toEqual(expected);
  });

  test('is the same however the days are split', () => {
    const days = fc.array(
      fc.tuple(fc.nat(20), fc.nat(20)).map(([onTime, late]) => ({ onTime, due: onTime + late })),
    );
    fc.assert(
      fc.property(days, days, (some, others) => {
        const whole = punctuality([...some, ...others]);
        const [a, b] = [punctuality(some), punctuality(others)];
        expect(whole.numerator).toBe(a.numerator + b.numerator);
        expect(whole.denominator).toBe(a.denominator + b.denominator);
      }),
    );
  });
});
