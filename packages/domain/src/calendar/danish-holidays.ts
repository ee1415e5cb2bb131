/** Danish public holidays and working days; Easter is computed, so no list runs out. */
import { addDays, type CalendarDate, weekdayOf } from './calendar-date.ts';

/** The last year *store bededag* was a public holiday. Source: the act of 2023 that abolished it from 2024. Sure: B. */
const GREAT_PRAYER_DAY_LAST_YEAR = 2023;

export type HolidayKey =
  | 'newYear'
  | 'maundyThursday'
  | 'goodFriday'
  | 'easterSunday'
  | 'easterMonday'
  | 'greatPrayerDay'
  | 'ascension'
  | 'whitSunday'
  | 'whitMonday'
  | 'christmasDay'
  | 'secondChristmasDay';

/** The year's public holidays, earliest first. Source: the holidays of the national church. Sure: B. */
export function danishPublicHolidays(year: number): { on: CalendarDate; key: HolidayKey }[] {
  const easter = easterSunday(year);
  const after = (days: number, key: HolidayKey) => ({ on: addDays(easter, days), key });
  // Constitution day, Christmas eve and New Year's eve are days off by agreement, not by law:
  // an office may be open, so they do not move a deadline.
  return [
    { on: `${year}-01-01`, key: 'newYear' },
    after(-3, 'maundyThursday'),
    after(-2, 'goodFriday'),
    after(0, 'easterSunday'),
    after(1, 'easterMonday'),
    ...(year <= GREAT_PRAYER_DAY_LAST_YEAR ? [after(26, 'greatPrayerDay')] : []),
    after(39, 'ascension'),
    after(49, 'whitSunday'),
    after(50, 'whitMonday'),
    { on: `${year}-12-25`, key: 'christmasDay' },
    { on: `${year}-12-26`, key: 'secondChristmasDay' },
  ];
}

/** Is the day a public holiday? A Saturday or Sunday is one only when the church says so. */
function isPublicHoliday(date: CalendarDate): boolean {
  return holidaysOf(date.slice(0, 4)).has(date);
}

// A worklist asks for every line, and the answer for a year never changes.
const known = new Map<string, ReadonlySet<CalendarDate>>();

function holidaysOf(year: string): ReadonlySet<CalendarDate> {
  const days = known.get(year) ?? new Set(danishPublicHolidays(Number(year)).map(({ on }) => on));
  known.set(year, days);
  return days;
}

/** Monday to Friday, and no public holiday. */
export function isWorkingDay(date: CalendarDate): boolean {
  return weekdayOf(date) <= 5 && !isPublicHoliday(date);
}

/** The day itself when it is a working day, else the first one after it. */
export function nextWorkingDay(date: CalendarDate): CalendarDate {
  return isWorkingDay(date) ? date : nextWorkingDay(addDays(date, 1));
}

/** The day itself when it is a working day, else the last one before it. */
export function previousWorkingDay(date: CalendarDate): CalendarDate {
  return isWorkingDay(date) ? date : previousWorkingDay(addDays(date, -1));
}

// The Gregorian Easter: the Sunday after the first church full moon on or after 21 March.
function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skippedLeapDays = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const rawEpact = (19 * golden + skippedLeapDays - moonCorrection + 15) % 30;
  // The church calendar never lets the full moon fall on 19 April, nor twice on 18 April.
  const isShortened = rawEpact === 29 || (rawEpact === 28 && golden > 10);
  const fullMoon = addDays(`${year}-03-21`, isShortened ? rawEpact - 1 : rawEpact);
  return addDays(fullMoon, 7 - (weekdayOf(fullMoon) % 7));
}
