// The days of each bucket of the worklist, so that SQL can filter and count by what the domain says.

import {
  addDays,
  type CalendarDate,
  startOfIsoWeek,
} from '@sammenhaeng/domain/calendar/calendar-date';
import type { Bucket } from '@sammenhaeng/domain/follow-ups/worklist-date';
import { Prisma } from '../db.ts';

/** Conditions on `f.work_on`, one a bucket. A test holds them against `bucketOf`. */
export function bucketDays(today: CalendarDate): Record<Bucket, Prisma.Sql> {
  const sunday = addDays(startOfIsoWeek(today), 6);
  return {
    OVERDUE: Prisma.sql`f.work_on < ${today}::date`,
    THIS_WEEK: Prisma.sql`f.work_on BETWEEN ${today}::date AND ${sunday}::date`,
    LATER: Prisma.sql`f.work_on > ${sunday}::date`,
  };
}
