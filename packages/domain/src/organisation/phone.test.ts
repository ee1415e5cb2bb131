/** Which telephone numbers are kept, and how. */
import { expect, test } from '@jest/globals';
import { keptPhone } from './phone.ts';

test.each([
  ['12345678', '12 34 56 78'],
  [' 12 34-56.78 ', '12 34 56 78'],
  ['+45 12345678', '12 34 56 78'],
  ['0045 12 34 56 78', '12 34 56 78'],
  ['00 00 00 12', '00 00 00 12'],
  ['+46 8 123  456', '+46 8 123 456'],
  ['112', '112'],
  ['', ''],
  ['  ', ''],
  ['12', null],
  ['1234567890123456', null],
  ['ring til Karla', null],
  ['12+345678', null],
  ['1.2.3.4.5.6.7.8.9.1.2.3.4', '1.2.3.4.5.6.7.8.9.1.2.3.4'],
  ['1..2..3..4..5..6..7..8..9..', null],
])('%j is kept as %j', (typed, kept) => {
  expect(keptPhone(typed)).toBe(kept);
});
