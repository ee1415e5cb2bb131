/** The periods that follow from the last day that is published. */
import { describe, expect, test } from '@jest/globals';
import {
  findPeriod,
  periodOf,
  publishedPeriods,
  publishedYears,
  quarterOf,
} from './published-periods.ts';

describe('the periods published with a quarter', () => {
  test.each([
    ['2026-09-30', '12M-2026-Q3', '2025-10-01', '12M-2025-Q3', '2024-10-01'],
    ['2026-12-31', '12M-2026-Q4', '2026-01-01', '12M-2025-Q4', '2025-01-01'],
    ['2024-03-31', '12M-2024-Q1', '2023-04-01', '12M-2023-Q1', '2022-04-01'],
    ['2026-06-30', '12M-2026-Q2', '2025-07-01', '12M-2025-Q2', '2024-07-01'],
  ])('that ends on %s are two years, side by side', (throughOn, key, fromOn, before, beforeOn) => {
    const [older, last] = publishedYears(throughOn);
    expect(last).toMatchObject({ key, fromOn, toOn: throughOn });
    expect(older).toMatchObject({ key: before, fromOn: beforeOn });
    const quarters = [...older.quarters, ...last.quarters];
    expect(quarters).toHaveLength(8);
    expect(quarters.at(-1)?.toOn).toBe(throughOn);
    expect(quarters[0]?.fromOn).toBe(beforeOn);
    expect(publishedPeriods(throughOn).map((period) => period.key)).toEqual([
      key,
      before,
      ...quarters.map((quarter) => quarter.key).toReversed(),
    ]);
  });

  test.each([
    [undefined, '12M-2026-Q3', null],
    [null, '12M-2026-Q3', null],
    ['12M-2025-Q3', '12M-2025-Q3', null],
    ['2026-Q3', '12M-2026-Q3', 3],
    ['2025-Q4', '12M-2026-Q3', 0],
    ['2025-Q3', '12M-2025-Q3', 3],
    ['2024-Q4', '12M-2025-Q3', 0],
  ])('are found by the key %s', (key, year, quarter) => {
    expect(findPeriod('2026-09-30', key)).toMatchObject({ year: { key: year }, quarter });
  });

  test.each(['2026-Q4', '2024-Q3', '12M-2026-Q2', '12M-2026-Q4', '2026', ''])(
    'have none by the key %j',
    (key) => {
      expect(findPeriod('2026-09-30', key)).toBeNull();
    },
  );
});

describe('a key', () => {
  test.each([
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['12M-2026-Q1', '2025-04-01', '2026-03-31'],
    ['12M-2026-Q4', '2026-01-01', '2026-12-31'],
  ])('%s names %s to %s', (key, fromOn, toOn) => {
    expect(periodOf(key)).toEqual({ key, fromOn, toOn });
  });

  test.each(['', '2026-Q5', '2026-Q0', '26-Q1', '6M-2026-Q1', '0000-Q1', '2026-Q1 ', 'x\0'])(
    'is not %j',
    (key) => {
      expect(periodOf(key)).toBeNull();
    },
  );

  test.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-08-15', '2026-Q3'],
    ['2026-12-31', '2026-Q4'],
  ])('of the quarter of %s is %s', (day, key) => {
    expect(quarterOf(day).key).toBe(key);
  });
});
