// Whether a consent holds on a day, for SQL: the one place that every fence asks.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { Prisma } from '../db.ts';

/**
 * Is consent `k` live on the day? The same rule as `isConsentLive` of the domain, held against it by
 * a test: withdrawn or replaced, it holds no more on that very day.
 */
export const isLiveConsent = (today: CalendarDate): Prisma.Sql => Prisma.sql`(
  k.from_on <= ${today}::date AND k.to_on >= ${today}::date
  AND (k.withdrawn_on IS NULL OR k.withdrawn_on > ${today}::date)
  AND (k.replaced_on IS NULL OR k.replaced_on > ${today}::date))`;
