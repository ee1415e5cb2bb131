/** What is taken for a population. */
import { expect, test } from '@jest/globals';
import { populationIn } from './population-text.ts';

test.each([
  ['84574', 84_574],
  [' 84.574 ', 84_574],
  ['84\u00a0574', 84_574],
  ['84,574', 84_574],
  ['1.234.567', 1_234_567],
  ['', null],
  ['  ', null],
  ['12,5', undefined],
  ['84.57', undefined],
  ['-4', undefined],
  ['mange', undefined],
  ['12345678901', undefined],
])('%j is %j', (text, expected) => {
  expect(populationIn(text)).toBe(expected);
});
