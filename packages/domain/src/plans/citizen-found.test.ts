/** A look-up counts for a working day. */
import { expect, test } from '@jest/globals';
import { SESSION_ABSOLUTE_HOURS } from '../access/sign-in-limits.ts';
import { FOUND_HOURS, foundUntil } from './citizen-found.ts';

test.each([
  ['2026-11-20T07:30:00Z', '2026-11-20T17:30:00.000Z'],
  ['2026-11-20T22:00:00Z', '2026-11-21T08:00:00.000Z'],
  // The clock goes back that night: hours are hours.
  ['2026-10-24T20:00:00Z', '2026-10-25T06:00:00.000Z'],
])('made %s it counts until %s', (now, until) => {
  expect(foundUntil(new Date(now)).toISOString()).toBe(until);
});

test('nobody signed in anew uses a look-up of the day before', () => {
  expect(FOUND_HOURS).toBeLessThanOrEqual(SESSION_ABSOLUTE_HOURS);
});
