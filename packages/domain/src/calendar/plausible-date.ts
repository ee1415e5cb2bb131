/** Dates that somebody can mean: a slip of a digit in the year is caught before it is saved. */
import type { CalendarDate } from './calendar-date.ts';

/** The first and the last day that are taken. Source: our choice. Sure: C. */
const FIRST_DAY: CalendarDate = '2000-01-01';
const LAST_DAY: CalendarDate = '2099-12-31';

/** Whether a date can be meant; no date at all can. */
export const isPlausible = (date: CalendarDate | null | undefined): boolean =>
  !date || (date >= FIRST_DAY && date <= LAST_DAY);
