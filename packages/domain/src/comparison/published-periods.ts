/** The fixed periods of the comparison: whole quarters that are published, and years made of four of them. */
import { addDays, addMonths, type CalendarDate } from '../calendar/calendar-date.ts';

/** Both days are part of the period. */
export type Period = { key: string; fromOn: CalendarDate; toOn: CalendarDate };

/** Four quarters that are published together: the figure of the year is the sum of theirs. */
export type Year = Period & { quarters: Period[] };

const QUARTERS_A_YEAR = 4;
const YEARS = 2;

const KEY = /^(12M-)?(20\d\d)-Q([1-4])$/;

function quarterFrom(fromOn: CalendarDate): Period {
  const number = (Number(fromOn.slice(5, 7)) + 2) / 3;
  return {
    key: `${fromOn.slice(0, 4)}-Q${number}`,
    fromOn,
    toOn: addDays(addMonths(fromOn, 3), -1),
  };
}

const written = (year: string, month: number) => `${year}-${String(month).padStart(2, '0')}-01`;

/** The quarter a day lies in. */
export function quarterOf(day: CalendarDate): Period {
  const month = Number(day.slice(5, 7));
  return quarterFrom(written(day.slice(0, 4), month - ((month - 1) % 3)));
}

/** The quarter or the twelve months that a key names, published or not; null for any other text. */
export function periodOf(key: string): Period | null {
  const [, months, year, number] = KEY.exec(key) ?? [];
  if (!year || !number) return null;
  const quarter = quarterFrom(written(year, 3 * Number(number) - 2));
  if (!months) return quarter;
  return { key, fromOn: addMonths(quarter.fromOn, -9), toOn: quarter.toOn };
}

/**
 * The two years of quarters that are published with the one that ends on `throughOn`, the older
 * first. They do not overlap: two figures that share quarters could be subtracted from each other.
 */
export function publishedYears(throughOn: CalendarDate): [Year, Year] {
  const next = addDays(throughOn, 1);
  const years = Array.from({ length: YEARS }, (_, at) => {
    const from = addMonths(next, 3 * QUARTERS_A_YEAR * (at - YEARS));
    const quarters = Array.from({ length: QUARTERS_A_YEAR }, (_quarter, quarter) =>
      quarterFrom(addMonths(from, 3 * quarter)),
    );
    const toOn = addDays(addMonths(from, 12), -1);
    return { key: `12M-${quarterFrom(addMonths(from, 9)).key}`, fromOn: from, toOn, quarters };
  });
  return years as [Year, Year];
}

/** Everything that may be chosen: the last twelve months first, then the year before, then quarters. */
export function publishedPeriods(throughOn: CalendarDate): Period[] {
  const [before, last] = publishedYears(throughOn);
  const quarters = [...before.quarters, ...last.quarters].toReversed();
  return [last, before, ...quarters].map(({ key, fromOn, toOn }) => ({ key, fromOn, toOn }));
}

/**
 * The year a key belongs to, and which of its quarters it names; `quarter` is null for the whole
 * year. Without a key: the last twelve months. Null where the key names no published period.
 */
export function findPeriod(
  throughOn: CalendarDate,
  key: string | null | undefined,
): { year: Year; quarter: number | null; period: Period } | null {
  const years = publishedYears(throughOn);
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
