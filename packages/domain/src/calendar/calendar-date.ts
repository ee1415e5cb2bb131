/** Calendar dates as plain 'yyyy-mm-dd' strings: they sort, compare and travel as they are. */

/** A day in Europe/Copenhagen, 'yyyy-mm-dd'. Two of them compare with `<` and `===`. */
export type CalendarDate = string;

const DAY_MS = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Is this text a day that exists? '2026-02-29' and '2026-2-1' are not. */
export function isCalendarDate(text: string): boolean {
  const parts = SHAPE.exec(text);
  return parts !== null && exists(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The day with these parts (month 1-12), or null when there is no such day. */
export function dateFromParts(year: number, month: number, day: number): CalendarDate | null {
  return exists(year, month, day) ? written(year, month, day) : null;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function exists(year: number, month: number, day: number): boolean {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lastDay = month === 2 && isLeapYear ? 29 : (MONTH_DAYS[month - 1] ?? 0);
  return year >= 100 && year <= 9999 && day >= 1 && day <= lastDay && Number.isInteger(year + day);
}

const written = (year: number, month: number, day: number): CalendarDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The day `days` later, earlier when negative. Throws RangeError when `date` is no date. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/**
 * The same day of the month `months` later. A day the month does not have becomes its last:
 * 31 January plus one month is 28 or 29 February, as Danish deadlines in months are counted.
 * Throws RangeError when `date` is no date.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const at = new Date(dayNumber(date) * DAY_MS);
  const year = at.getUTCFullYear();
  const month = at.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(at.getUTCDate(), lastDay);
  return fromDayNumber(Date.UTC(year, month, day) / DAY_MS);
}

/** Days from `from` to `to`; negative when `to` is earlier. Throws RangeError on no date. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 = Monday to 7 = Sunday. Throws RangeError when `date` is no date. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(dayNumber(date) * DAY_MS).getUTCDay() || 7;
}

// Counting whole days in UTC keeps summer time out of every sum.
function dayNumber(date: CalendarDate): number {
  if (!isCalendarDate(date)) throw new RangeError('Not a calendar date');
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

function fromDayNumber(days: number): CalendarDate {
  const at = new Date(days * DAY_MS);
  return written(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

/** The week a day lies in. `year` is the week's own year: 1 January may lie in week 53. */
export function isoWeekOf(date: CalendarDate): { year: number; week: number } {
  const thursday = addDays(startOfIsoWeek(date), 3);
  const year = Number(thursday.slice(0, 4));
  const week = Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
  return { year, week };
}

/** The Monday of the week a day lies in. */
export function startOfIsoWeek(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - weekdayOf(date));
}

// The Swedish form of a date happens to be 'yyyy-mm-dd'.
const copenhagen = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Copenhagen at this instant, whatever zone the machine is set to. */
export function todayInCopenhagen(now: Date): CalendarDate {
  return copenhagen.format(now);
}

/** What the screen holds a date together with; it comes along when one is copied from there. */
export const JOINER = '\u2060';

const WITH_SEPARATORS = /^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4}|\d{2})$/;
const DIGITS_ONLY = /^(\d{2})(\d{2})(\d{4}|\d{2})$/;
const WITHOUT_YEAR = /^(\d{1,2})[-./ ]+(\d{1,2})\.?$/;

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;

/**
 * '24-12-2026', '24.12.2026', '24/12-2026', '24122026', '2026-12-24' and '1/2-27' as a date;
 * null when the text is no date, or a date that does not exist. Two digits of year mean 20xx,
 * because a plan looks ahead. '24/12' alone is the next one, counted from `today`; without
 * `today` it is null.
 */
export function parseDanishDate(text: string, today?: CalendarDate): CalendarDate | null {
  const typed = text.replaceAll(JOINER, '').trim();
  if (isCalendarDate(typed)) return inRange(typed);
  const full = WITH_SEPARATORS.exec(typed) ?? DIGITS_ONLY.exec(typed);
  if (full) return inRange(dateFromParts(fullYear(full[3]), Number(full[2]), Number(full[1])));
  const short = WITHOUT_YEAR.exec(typed);
  return short && today ? nextSuch(Number(short[2]), Number(short[1]), today) : null;
}

function fullYear(digits: string | undefined): number {
  return digits?.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function inRange(date: CalendarDate | null): CalendarDate | null {
  const year = Number(date?.slice(0, 4));
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? date : null;
}

// 29 February may be up to eight years away (1896 to 1904, 2096 to 2104).
function nextSuch(month: number, day: number, today: CalendarDate): CalendarDate | null {
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear; year <= thisYear + 8; year++) {
    const date = dateFromParts(year, month, day);
    if (date && date >= today) return date;
  }
  return null;
}
