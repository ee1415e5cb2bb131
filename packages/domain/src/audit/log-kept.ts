/** How long the access log is kept. */
import { addMonths, type CalendarDate } from '../calendar/calendar-date.ts';

/**
 * Years a row of the access log is kept; an installation may set more, and the database refuses less.
 * Source: Datatilsynet's practice. Sure: C.
 */
export const LOG_KEPT_YEARS = 5;

/** The first day whose rows are still kept: rows from before it are deleted. */
export function logKeptFrom(today: CalendarDate, years = LOG_KEPT_YEARS): CalendarDate {
  return addMonths(today, -12 * years);
}
