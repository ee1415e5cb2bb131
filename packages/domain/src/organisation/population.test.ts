/** Which figures can be a municipality's population. */
import { expect, test } from '@jest/globals';
import { populationProblems } from './population.ts';

const TODAY = '2026-11-22';
const known = { population: 84_574, populationOn: '2023-01-01' };
const unknown = { population: null, populationOn: null };

test.each([
  [1, '2026-01-01', []],
  [2_000_000, TODAY, []],
  [0, '2026-01-01', ['population POPULATION_IMPLAUSIBLE']],
  [-4, '2026-01-01', ['population POPULATION_IMPLAUSIBLE']],
  [2_000_001, '2026-01-01', ['population POPULATION_IMPLAUSIBLE']],
  [12.5, '2026-01-01', ['population POPULATION_IMPLAUSIBLE']],
  [null, '2026-01-01', ['population POPULATION_IMPLAUSIBLE']],
  [84_900, null, ['populationOn POPULATION_DAY_MISSING']],
  [84_900, '2026-11-23', ['populationOn DATE_IN_FUTURE']],
  [84_900, '1926-01-01', ['populationOn DATE_OUT_OF_RANGE']],
  [null, null, ['population POPULATION_IMPLAUSIBLE', 'populationOn POPULATION_DAY_MISSING']],
])('%j on %j: %j', (population, populationOn, expected) => {
  const problems = populationProblems(known, { population, populationOn }, TODAY);
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
});

test('one that was never known may stay so', () => {
  expect(populationProblems(unknown, unknown, TODAY)).toEqual([]);
  expect(populationProblems(unknown, { ...unknown, population: 4 }, TODAY)).toHaveLength(1);
});
