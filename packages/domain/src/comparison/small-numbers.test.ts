/** Which counts are too small to be shown. */
import { describe, expect, test } from '@jest/globals';
import { type Counted, isSafeSum, SMALLEST_CELL, stateAlone } from './small-numbers.ts';

/** Counts written as '12/20': 12 out of 20. */
const countsOf = (text: string): Counted[] =>
  text.split(', ').map((count) => {
    const [numerator = Number.NaN, denominator = Number.NaN] = count.split('/').map(Number);
    return { numerator, denominator };
  });

describe('a count alone', () => {
  test.each([
    ['10/20', 'SHOWN'],
    ['0/20', 'SHOWN'],
    ['20/20', 'SHOWN'],
    ['5/10', 'SHOWN'],
    ['4/20', 'HIDDEN'],
    ['16/20', 'HIDDEN'],
    ['0/4', 'HIDDEN'],
    ['0/0', 'NONE'],
  ])('%s is %s', (count, state) => {
    expect(countsOf(count).map((one) => stateAlone(one, SMALLEST_CELL))).toEqual([state]);
  });

  test.each([['6/5'], ['-1/5'], ['1.5/5'], ['x/5']])('%s is no count', (count) => {
    expect(() => countsOf(count).map((one) => stateAlone(one, SMALLEST_CELL))).toThrow(RangeError);
  });
});

describe('the sum of hidden counts', () => {
  test.each([
    ['of one alone is that one', '12/40', false],
    ['with enough on both sides', '4/20, 3/20', true],
    ['that is small itself', '1/20, 1/20', false],
    ['whose complement is small', '18/20, 19/20', false],
    ['with nobody on one side', '0/4, 0/3', false],
  ])('%s: %s may be known: %s', (_, counts, isSafe) => {
    expect(isSafeSum(countsOf(counts), SMALLEST_CELL)).toBe(isSafe);
  });
});
