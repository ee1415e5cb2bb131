/** What an address asks to compare. */
import { expect, test } from '@jest/globals';
import { comparedWith } from './compared-with.ts';

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
  expect(comparedWith(number, other)).toEqual(expected);
});
