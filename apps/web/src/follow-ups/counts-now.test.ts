/** The counters after something was recorded on the page. */
import { expect, test } from '@jest/globals';
import { countsNow } from './counts-now.ts';

test('a recorded row is no longer counted where it stood', () => {
  const counts = { overdue: 3, thisWeek: 2, later: 1 };
  const rows = [
    { bucket: 'OVERDUE', outcome: 'E1' },
    { bucket: 'OVERDUE', outcome: null },
    { bucket: 'LATER', outcome: 'E3' },
  ] as const;
  expect(countsNow(counts, rows)).toEqual({ overdue: 2, thisWeek: 2, later: 0 });
});

test('no counter goes below nothing', () => {
  const rows = [{ bucket: 'LATER', outcome: 'E3' }] as const;
  expect(countsNow({ overdue: 0, thisWeek: 0, later: 0 }, rows).later).toBe(0);
});
