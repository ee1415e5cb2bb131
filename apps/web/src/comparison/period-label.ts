/** What people call a period: a year, a quarter, twelve months to a date, or its two dates. */

import { addDays, addMonths } from '@sammenhaeng/domain/calendar/calendar-date';

export type PeriodName =
  | { kind: 'year'; year: number }
  | { kind: 'quarter'; quarter: number; year: number }
  | { kind: 'twelveMonths'; toOn: string }
  | { kind: 'span'; fromOn: string; toOn: string };

const QUARTER_ENDS: Record<string, [string, number]> = {
  '01-01': ['03-31', 1],
  '04-01': ['06-30', 2],
  '07-01': ['09-30', 3],
  '10-01': ['12-31', 4],
};

/** Both dates are in the period (`yyyy-mm-dd`). */
export function periodName(fromOn: string, toOn: string): PeriodName {
  const year = Number(fromOn.slice(0, 4));
  const [quarterEnd, quarter] = QUARTER_ENDS[fromOn.slice(5)] ?? [];
  if (quarter && toOn === `${year}-${quarterEnd}`) return { kind: 'quarter', quarter, year };
  if (toOn !== addDays(addMonths(fromOn, 12), -1)) return { kind: 'span', fromOn, toOn };
  return quarter === 1 ? { kind: 'year', year } : { kind: 'twelveMonths', toOn };
}
