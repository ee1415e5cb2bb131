/** Which quarters wait to be published: those that are over, one after the other and none left out. */
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { type Period, quarterOf } from './published-periods.ts';

/**
 * The quarters that have ended and are not published, the next to publish first.
 * @param throughOn the last day of the newest published quarter; null where nothing is published
 *   yet: then the newest that has ended is the first, and brings the two years before it along
 */
export function quartersToPublish(throughOn: CalendarDate | null, today: CalendarDate): Period[] {
  const newest = quarterOf(addDays(quarterOf(today).fromOn, -1));
  if (throughOn === null) return [newest];
  const waiting: Period[] = [];
  let next = quarterOf(addDays(throughOn, 1));
  while (next.toOn <= newest.toOn) {
    waiting.push(next);
    next = quarterOf(addDays(next.toOn, 1));
  }
  return waiting;
}

export type NotToPublish = 'QUARTER_NOT_ENDED' | 'QUARTER_NOT_NEXT';

/** Why a quarter cannot be published today; null where it can. */
export function notToPublish(
  quarter: Period,
  throughOn: CalendarDate | null,
  today: CalendarDate,
): NotToPublish | null {
  if (quarter.toOn >= today) return 'QUARTER_NOT_ENDED';
  const [next] = quartersToPublish(throughOn, today);
  return next?.key === quarter.key ? null : 'QUARTER_NOT_NEXT';
}
