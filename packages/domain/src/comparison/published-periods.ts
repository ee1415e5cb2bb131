/** The fixed periods of the comparison: whole quarters that are over, and years made of four of them. */
import { addDays, addMonths, type CalendarDate } from '../calendar/calendar-date.ts';

/** Both days are part of the period. */
export type Period = { key: string; fromOn: CalendarDate; toOn: CalendarDate };

/** Four quarters that are published together: the figure of the year is the sum of theirs. */
export type Year = Period & { quarters: Period[] };

const QUARTERS_A_YEAR = 4;
const YEARS = 2;

function quarterFrom(fromOn: CalendarDate): Period {
  const number = (Number(fromOn.slice(5, 7)) + 2) / 3;
  return {
    key: `${fromOn.slice(0, 4)}-Q${number}`,
    fromOn,
    toOn: addDays(addMonths(fromOn, 3), -1),
  };
}

/** The first day of the quarter a day lies in. */
function quarterStart(day: CalendarDate): CalendarDate {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
}

/**
 * The last two years of completed quarters, the older first. They do not overlap: two figures that
 * share quarters could be subtracted from each other.
 */
export function publishedYears(today: CalendarDate): [Year, Year] {
  const running = quarterStart(today);
  const years = Array.from({ length: YEARS }, (_, at) => {
    const from = addMonths(running, 3 * QUARTERS_A_YEAR * (at - YEARS));
    const quarters = Array.from({ length: QUARTERS_A_YEAR }, (_quarter, quarter) =>
      quarterFrom(addMonths(from, 3 * quarter)),
    );
    const toOn = addDays(addMonths(from, 12), -1);
    return { key: `12M-${quarterFrom(addMonths(from, 9)).key}`, fromOn: from, toOn, quarters };
  });
  return years as [Year, Year];
}

/** Everything that may be chosen: the last twelve months first, then the year before, then quarters. */
export function publishedPeriods(today: CalendarDate): Period[] {
  const [before, last] = publishedYears(today);
  const quarters = [...before.quarters, ...last.quarters].toReversed();
  return [last, before, ...quarters].map(({ key, fromOn, toOn }) => ({ key, fromOn, toOn }));
}

/**
 * The year a key belongs to, and which of its quarters it names; `quarter` is null for the whole
 * year. Without a key: the last twelve months. Null where the key names no published period.
 */
export function findPeriod(
  today: CalendarDate,
  key: string | null | undefined,
): { year: Year; quarter: number | null; period: Period } | null {
  const years = publishedYears(today);
  const wanted = key ?? years[1].key;
  for (const year of years) {
    const { fromOn, toOn } = year;
    if (year.key === wanted) return { year, quarter: null, period: { key: wanted, fromOn, toOn } };
    const quarter = year.quarters.findIndex((one) => one.key === wanted);
    const period = year.quarters[quarter];
    if (period) return { year, quarter, period };
  }
  return null;
}
