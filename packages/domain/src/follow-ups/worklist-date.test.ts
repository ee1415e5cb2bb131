/** Weekends, holidays and the three heaps, on the days where they change. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays } from '../calendar/calendar-date.ts';
import { isWorkingDay } from '../calendar/danish-holidays.ts';
import { bucketOf, daysOverdue, isOnTime, worklistDate } from './worklist-date.ts';

const someDate = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1970-01-01', days));

describe('the day a date is worked on', () => {
  test.each([
    ['2026-11-20', '2026-11-20', null],
    ['2026-11-21', '2026-11-23', 'WEEKEND'],
    ['2026-11-22', '2026-11-23', 'WEEKEND'],
    ['2026-04-02', '2026-04-07', 'HOLIDAY'],
    ['2026-04-04', '2026-04-07', 'WEEKEND'],
    ['2026-04-05', '2026-04-07', 'WEEKEND'],
    ['2026-04-06', '2026-04-07', 'HOLIDAY'],
    ['2026-05-14', '2026-05-15', 'HOLIDAY'],
    ['2024-04-26', '2024-04-26', null],
    ['2023-05-05', '2023-05-08', 'HOLIDAY'],
    ['2026-12-25', '2026-12-28', 'HOLIDAY'],
    ['2026-12-24', '2026-12-24', null],
  ])('due %s is worked on %s (%s)', (dueOn, workOn, movedBecause) => {
    expect(worklistDate(dueOn)).toEqual({ workOn, movedBecause });
  });

  test('is always a working day, never earlier, and the reason stands exactly when it moved', () => {
    fc.assert(
      fc.property(someDate, (dueOn) => {
        const { workOn, movedBecause } = worklistDate(dueOn);
        expect(isWorkingDay(workOn)).toBe(true);
        expect(workOn >= dueOn).toBe(true);
        expect(movedBecause === null).toBe(workOn === dueOn);
      }),
    );
  });
});

describe('the three heaps', () => {
  test.each([
    ['2026-11-17', '2026-11-18', 'OVERDUE', 1],
    ['2026-11-18', '2026-11-18', 'THIS_WEEK', 0],
    ['2026-11-22', '2026-11-18', 'THIS_WEEK', 0],
    ['2026-11-23', '2026-11-18', 'LATER', 0],
    ['2026-11-23', '2026-11-22', 'LATER', 0],
    ['2026-11-23', '2026-11-23', 'THIS_WEEK', 0],
    ['2026-11-22', '2026-11-23', 'OVERDUE', 1],
    ['2026-10-21', '2026-11-21', 'OVERDUE', 31],
    ['2027-01-03', '2026-12-28', 'THIS_WEEK', 0],
  ])('worked on %s, seen on %s: %s, %i days over', (workOn, today, bucket, days) => {
    expect(bucketOf(workOn, today)).toBe(bucket);
    expect(daysOverdue(workOn, today)).toBe(days);
  });

  test('a row is overdue exactly when it has days over', () => {
    fc.assert(
      fc.property(someDate, someDate, (workOn, today) => {
        expect(bucketOf(workOn, today) === 'OVERDUE').toBe(daysOverdue(workOn, today) > 0);
      }),
    );
  });

  test.each([
    ['2026-11-22', true],
    ['2026-11-23', true],
    ['2026-11-24', false],
  ])('done on %s for 23 November is on time: %s', (doneOn, expected) => {
    expect(isOnTime(doneOn, '2026-11-23')).toBe(expected);
  });
});
