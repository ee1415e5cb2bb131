/** What an address asks to compare. */
import { expect, test } from '@jest/globals';
import { asksInVain, comparedWith, otherOf } from './compared-with.ts';

const worked = { newest: 3, hasWorkingCopy: true };
const asAgreed = { newest: 3, hasWorkingCopy: false };

test.each([
  [2, '1', { from: 1, to: 2 }],
  [1, '2', { from: 1, to: 2 }],
  [2, 'nu', { from: 2, to: null }],
  [2, null, null],
  [2, '2', null],
  [2, '', null],
  [2, '0', null],
  [2, '-1', null],
  [2, '1e3', null],
  [2, 'alle', null],
])('version %i with %j', (number, other, expected) => {
  expect(comparedWith(number, other, worked)).toEqual(expected);
  expect(asksInVain(other, worked)).toBe(false);
});

test.each([
  ['the newest with the one before', 3, { from: 2, to: 3 }],
  ['an older one with the newest', 1, { from: 1, to: 3 }],
])('where nothing was changed since, “now” compares %s', (_, number, expected) => {
  expect(comparedWith(number, 'nu', asAgreed)).toEqual(expected);
  expect(asksInVain('nu', asAgreed)).toBe(true);
});

test('the only version has nothing to be compared with', () => {
  expect(comparedWith(1, 'nu', { newest: 1, hasWorkingCopy: false })).toBeNull();
});

test.each([
  [2, { from: 1, to: 2 }, '1'],
  [1, { from: 1, to: 2 }, '2'],
  [2, { from: 2, to: null }, 'nu'],
  [2, null, ''],
])('version %i in %j is compared with %j', (number, compared, expected) => {
  expect(otherOf(number, compared)).toBe(expected);
});
