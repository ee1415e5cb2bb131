// The days of a bucket in SQL are those of the domain.

import { describe, expect, test } from '@jest/globals';
import { addDays } from '@sammenhaeng/domain/calendar/calendar-date';
import { bucketOf } from '@sammenhaeng/domain/follow-ups/worklist-date';
import { bucketDays } from './bucket-days.ts';

/** The first and last day of a condition, as its parameters say. */
const span = (today: string) => {
  const days = bucketDays(today);
  return {
    overdueBefore: days.OVERDUE.values[0] as string,
    weekFrom: days.THIS_WEEK.values[0] as string,
    weekTo: days.THIS_WEEK.values[1] as string,
    laterAfter: days.LATER.values[0] as string,
  };
};

describe('the days of a bucket', () => {
  test.each(['2026-11-16', '2026-11-20', '2026-11-22', '2027-01-01'])(
    'are those the domain puts there, seen from %s',
    (today) => {
      const { overdueBefore, weekFrom, weekTo, laterAfter } = span(today);
      for (let away = -10; away <= 10; away++) {
        const day = addDays(today, away);
        expect(day < overdueBefore).toBe(bucketOf(day, today) === 'OVERDUE');
        expect(weekFrom <= day && day <= weekTo).toBe(bucketOf(day, today) === 'THIS_WEEK');
        expect(day > laterAfter).toBe(bucketOf(day, today) === 'LATER');
      }
    },
  );
});
