// Dates that a plan may hold: a slip of a digit in the year is caught before it is saved.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';

const FIRST = '2000-01-01';
const LAST = '2099-12-31';

/** Whether a date of a plan can be meant; no date at all can. */
export const isPlausible = (date: CalendarDate | null | undefined): boolean =>
  !date || (date >= FIRST && date <= LAST);
