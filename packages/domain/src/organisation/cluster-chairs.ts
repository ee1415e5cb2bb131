/** Which municipality chairs a cluster, from a day to a day: one at a time, and always one of its own. */
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { isPlausible } from '../calendar/plausible-date.ts';

export type ChairPeriod = {
  id: string;
  municipalityCode: string;
  fromOn: CalendarDate;
  /** The last day; null while it still chairs. */
  toOn: CalendarDate | null;
};

type ChairProblem =
  | { field: 'municipalityCode'; code: 'CHAIR_NOT_MEMBER' | 'CHAIR_ALREADY' }
  | { field: 'fromOn' | 'toOn'; code: 'DATE_OUT_OF_RANGE' }
  | { field: 'fromOn'; code: 'CHAIR_OVERLAPS' }
  | { field: 'toOn'; code: 'CHAIR_ENDS_BEFORE_START' };

/** The periods, the oldest first, and the municipalities that are of the cluster today. */
export type Chairs = { periods: readonly ChairPeriod[]; members: readonly string[] };

export type ChairChange =
  | { ok: true; periods: ChairPeriod[] }
  | { ok: false; problems: ChairProblem[] };

const refused = (...problems: ChairProblem[]): ChairChange => ({ ok: false, problems });

const dayBefore = (day: CalendarDate) => addDays(day, -1);

/** Whether a period has days left from this day on. */
export const runsOn = ({ toOn }: Pick<ChairPeriod, 'toOn'>, day: CalendarDate): boolean =>
  toOn === null || toOn >= day;

/** What one period may not be beside the one before it. */
function problemsBeside(before: ChairPeriod | undefined, period: ChairPeriod): ChairProblem[] {
  const { fromOn, toOn, municipalityCode } = period;
  const problems: ChairProblem[] = [];
  if (before?.municipalityCode === municipalityCode && runsOn(before, dayBefore(fromOn))) {
    problems.push({ field: 'municipalityCode', code: 'CHAIR_ALREADY' });
  }
  if (!isPlausible(fromOn)) problems.push({ field: 'fromOn', code: 'DATE_OUT_OF_RANGE' });
  else if (before && fromOn <= before.fromOn) {
    problems.push({ field: 'fromOn', code: 'CHAIR_OVERLAPS' });
  }
  if (!isPlausible(toOn)) problems.push({ field: 'toOn', code: 'DATE_OUT_OF_RANGE' });
  else if (toOn !== null && toOn < fromOn) {
    problems.push({ field: 'toOn', code: 'CHAIR_ENDS_BEFORE_START' });
  }
  return problems;
}

/** The chair from a day on. The one before ends the day before; what ended earlier stays. */
export function beginChair(
  { periods, members }: Chairs,
  wanted: Omit<ChairPeriod, 'toOn'>,
): ChairChange {
  if (!members.includes(wanted.municipalityCode)) {
    return refused({ field: 'municipalityCode', code: 'CHAIR_NOT_MEMBER' });
  }
  const newest = periods.at(-1);
  const period = { ...wanted, toOn: null };
  const problems = problemsBeside(newest, period);
  if (problems.length > 0) return refused(...problems);
  if (!newest || !runsOn(newest, wanted.fromOn)) return { ok: true, periods: [...periods, period] };
  const ended = { ...newest, toOn: dayBefore(wanted.fromOn) };
  return { ok: true, periods: [...periods.slice(0, -1), ended, period] };
}

/**
 * The period before the newest, where that now begins on another day. One that reached to the
 * newest goes on doing so, as long as it is of the cluster; it never reaches into it.
 */
function theOneBefore(
  { periods, members }: Chairs,
  fromOn: CalendarDate,
  today: CalendarDate,
): ChairPeriod | undefined {
  const newest = periods.at(-1);
  const earlier = periods.at(-2);
  if (!newest || !earlier) return earlier;
  const last = dayBefore(fromOn);
  const isBeside = runsOn(earlier, dayBefore(newest.fromOn));
  const mayGoOn = members.includes(earlier.municipalityCode) || last < today;
  const isCut = runsOn(earlier, fromOn);
  return isCut || (isBeside && mayGoOn) ? { ...earlier, toOn: last } : earlier;
}

/** Corrects the newest period. What is over stays true, also of one that has left the cluster. */
export function correctNewestChair(
  chairs: Chairs,
  wanted: Omit<ChairPeriod, 'id'>,
  today: CalendarDate,
): ChairChange {
  const newest = chairs.periods.at(-1);
  if (!newest) throw new RangeError('A cluster without a chair has none to correct');
  const isSame = newest.municipalityCode === wanted.municipalityCode;
  if (!chairs.members.includes(wanted.municipalityCode) && (!isSame || runsOn(wanted, today))) {
    return refused({ field: 'municipalityCode', code: 'CHAIR_NOT_MEMBER' });
  }
  const period = { ...wanted, id: newest.id };
  const problems = problemsBeside(chairs.periods.at(-2), period);
  if (problems.length > 0) return refused(...problems);
  const earlier = theOneBefore(chairs, wanted.fromOn, today);
  const rest = chairs.periods.slice(0, -2);
  return { ok: true, periods: [...rest, ...(earlier ? [earlier] : []), period] };
}

/**
 * Takes the newest period away, as one that was never true. The one that reached to it takes over
 * its days, unless it has left the cluster since.
 */
export function removeNewestChair({ periods, members }: Chairs): ChairPeriod[] {
  const newest = periods.at(-1);
  const earlier = periods.at(-2);
  if (!newest || !earlier) return [];
  const isBeside = runsOn(earlier, dayBefore(newest.fromOn));
  const mayGoOn = members.includes(earlier.municipalityCode);
  const kept = isBeside && mayGoOn ? { ...earlier, toOn: newest.toOn } : earlier;
  return [...periods.slice(0, -2), kept];
}
