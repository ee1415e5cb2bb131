/** Sixty numbers an hour, and not one more. */
import { expect, test } from '@jest/globals';
import { lookUpHourOverFrom, mayLookUp } from './cpr-look-ups.ts';

test.each([
  [1, true],
  [59, true],
  [60, true],
  [61, false],
  [10_000, false],
])('look-up number %d of the hour is answered: %s', (times, expected) => {
  expect(mayLookUp(times)).toBe(expected);
});

test.each([
  ['2026-11-20T10:00:00Z', '2026-11-20T09:00:00.000Z'],
  // The clock goes forward that night: an hour is sixty minutes.
  ['2026-03-29T01:30:00Z', '2026-03-29T00:30:00.000Z'],
])('at %s an hour that began %s is over', (now, from) => {
  expect(lookUpHourOverFrom(new Date(now)).toISOString()).toBe(from);
});
