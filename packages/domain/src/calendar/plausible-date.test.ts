/** A year that cannot be is a slip of the finger. */
import { expect, test } from '@jest/globals';
import { isPlausible } from './plausible-date.ts';

test.each([
  ['2026-11-20', true],
  ['2000-01-01', true],
  ['2099-12-31', true],
  ['1999-12-31', false],
  ['2100-01-01', false],
  ['1000-01-01', false],
  ['0226-12-02', false],
  ['9999-12-31', false],
  ['', true],
  [null, true],
  [undefined, true],
])('%s can be meant: %s', (date, expected) => {
  expect(isPlausible(date)).toBe(expected);
});
