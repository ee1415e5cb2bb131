/** Rows under their days. */
import { expect, test } from '@jest/globals';
import { groupByDay } from './group-by-day.ts';

const row = (id: string, workOn: string) => ({ id, workOn });

test('rows of one day stand together, in their order', () => {
  const groups = groupByDay([
    row('a', '2026-11-24'),
    row('b', '2026-11-24'),
    row('c', '2026-11-25'),
  ]);
  expect(groups.map(({ on, rows }) => [on, rows.map(({ id }) => id)])).toEqual([
    ['2026-11-24', ['a', 'b']],
    ['2026-11-25', ['c']],
  ]);
});

test('in another order a day may turn up twice', () => {
  const groups = groupByDay([
    row('a', '2026-11-24'),
    row('b', '2026-11-25'),
    row('c', '2026-11-24'),
  ]);
  expect(groups).toHaveLength(3);
});

test('no rows, no days', () => {
  expect(groupByDay([])).toEqual([]);
});
