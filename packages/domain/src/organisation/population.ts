/** How many people live in a municipality, and the day that was counted. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { isPlausible } from '../calendar/plausible-date.ts';

/** More than any municipality of the Nordic countries has: a digit too many is caught. Our choice. */
const MOST_INHABITANTS = 2_000_000;

/** Both are known, or neither is. */
export type Population = { population: number | null; populationOn: CalendarDate | null };

export type PopulationProblem =
  | { field: 'population'; code: 'POPULATION_IMPLAUSIBLE' }
  | {
      field: 'populationOn';
      code: 'POPULATION_DAY_MISSING' | 'DATE_IN_FUTURE' | 'DATE_OUT_OF_RANGE';
    };

const isCount = (count: number | null): boolean =>
  count !== null && Number.isInteger(count) && count >= 1 && count <= MOST_INHABITANTS;

function dayProblem(
  on: CalendarDate | null,
  today: CalendarDate,
): (PopulationProblem & { field: 'populationOn' })['code'] | null {
  if (on === null) return 'POPULATION_DAY_MISSING';
  if (!isPlausible(on)) return 'DATE_OUT_OF_RANGE';
  return on > today ? 'DATE_IN_FUTURE' : null;
}

/** What is wrong with a new figure. One that is known can be corrected and not taken away. */
export function populationProblems(
  stood: Population,
  { population, populationOn }: Population,
  today: CalendarDate,
): PopulationProblem[] {
  const isUnknown = stood.population === null && population === null && populationOn === null;
  if (isUnknown) return [];
  const problems: PopulationProblem[] = [];
  if (!isCount(population)) problems.push({ field: 'population', code: 'POPULATION_IMPLAUSIBLE' });
  const code = dayProblem(populationOn, today);
  if (code) problems.push({ field: 'populationOn', code });
  return problems;
}
