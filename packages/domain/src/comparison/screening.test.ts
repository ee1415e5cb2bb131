/** Totals of AUDIT, DUDIT and WHO-5, and what blocks them. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { SCREENING_INSTRUMENTS, type ScreeningInstrument, screeningTotal } from './screening.ts';

const all = (count: number, score: number): number[] => Array.from({ length: count }, () => score);

describe('a total', () => {
  test.each([
    ['AUDIT', all(10, 0), 0],
    ['AUDIT', all(10, 4), 40],
    ['AUDIT', [1, 2, 3, 0, 0, 1, 0, 0, 2, 4], 13],
    ['DUDIT', all(11, 4), 44],
    ['WHO_5', all(5, 5), 100],
    ['WHO_5', [3, 3, 2, 4, 5], 68],
    ['WHO_5', all(5, 0), 0],
  ] as [ScreeningInstrument, number[], number][])(
    'of %s %j is %i',
    (instrument, answers, total) => {
      expect(screeningTotal(instrument, answers)).toEqual({ ok: true, total });
    },
  );

  test.each([
    ['a missing item', 'AUDIT', [...all(4, 1), null, ...all(5, 2)], 'MISSING_ITEM', [5]],
    ['items left off at the end', 'WHO_5', all(3, 1), 'MISSING_ITEM', [4, 5]],
    ['a 1 in item 9 of AUDIT', 'AUDIT', [...all(8, 1), 1, 2], 'NOT_ALLOWED', [9]],
    ['a 3 in item 10 of DUDIT', 'DUDIT', [...all(9, 1), 3, 2], 'NOT_ALLOWED', [10]],
    ['a 5 in AUDIT', 'AUDIT', [5, ...all(9, 0)], 'NOT_ALLOWED', [1]],
    ['half a point', 'WHO_5', [...all(4, 1), 2.5], 'NOT_ALLOWED', [5]],
    ['no item at all', 'WHO_5', [], 'MISSING_ITEM', [1, 2, 3, 4, 5]],
  ] as [string, ScreeningInstrument, (number | null)[], string, number[]][])(
    'is blocked by %s',
    (_, instrument, answers, problem, items) => {
      expect(screeningTotal(instrument, answers)).toEqual({ ok: false, problem, items });
    },
  );

  test('is blocked by more items than there are', () => {
    const tooMany = { ok: false, problem: 'TOO_MANY_ITEMS' };
    expect(screeningTotal('WHO_5', all(6, 1))).toEqual(tooMany);
  });

  test('is never given while one item is missing', () => {
    const instruments = fc.constantFrom(...SCREENING_INSTRUMENTS);
    fc.assert(
      fc.property(instruments, fc.nat(4), (instrument, at) => {
        const counts = { AUDIT: 10, DUDIT: 11, WHO_5: 5 };
        const answers: (number | null)[] = all(counts[instrument], 2);
        expect(screeningTotal(instrument, answers).ok).toBe(true);
        answers[at] = null;
        expect(screeningTotal(instrument, answers).ok).toBe(false);
      }),
    );
  });
});
