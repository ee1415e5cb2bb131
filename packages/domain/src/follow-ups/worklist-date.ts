/** Where a due date stands in the worklist: on a working day, in one of three heaps. */
import {
  addDays,
  type CalendarDate,
  daysBetween,
  startOfIsoWeek,
  weekdayOf,
} from '../calendar/calendar-date.ts';
import { nextWorkingDay } from '../calendar/danish-holidays.ts';

export type MovedBecause = 'WEEKEND' | 'HOLIDAY';
export type Bucket = 'OVERDUE' | 'THIS_WEEK' | 'LATER';

/**
 * The working day a due date is worked on: the day itself or the next working day, and why it
 * moved. A holiday on a Sunday counts as weekend. `dueOn` stays the date of the law.
 */
export function worklistDate(dueOn: CalendarDate): {
  workOn: CalendarDate;
  movedBecause: MovedBecause | null;
} {
  const workOn = nextWorkingDay(dueOn);
  if (workOn === dueOn) return { workOn, movedBecause: null };
  return { workOn, movedBecause: weekdayOf(dueOn) > 5 ? 'WEEKEND' : 'HOLIDAY' };
}

/** Overdue from the day **after** `workOn`; this week until the Sunday of today's week. */
export function bucketOf(workOn: CalendarDate, today: CalendarDate): Bucket {
  if (workOn < today) return 'OVERDUE';
  return workOn <= addDays(startOfIsoWeek(today), 6) ? 'THIS_WEEK' : 'LATER';
}

/** Days since `workOn`; 0 while it is not overdue. */
export function daysOverdue(workOn: CalendarDate, today: CalendarDate): number {
  return Math.max(0, daysBetween(workOn, today));
}

/** Was it done on time? `workOn` itself is on time. */
export function isOnTime(doneOn: CalendarDate, workOn: CalendarDate): boolean {
  return doneOn <= workOn;
}
