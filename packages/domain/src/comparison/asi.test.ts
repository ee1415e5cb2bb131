/** Areas over time, without a total. */
import { describe, expect, test } from '@jest/globals';
import { type AsiScores, asiChange, asiProblems } from './asi.ts';

const scores = (changes: Partial<AsiScores> = {}): AsiScores => ({
  PHYSICAL_HEALTH: 2,
  WORK_AND_INCOME: 7,
  ALCOHOL: 0,
  DRUGS: 9,
  CRIME: 1,
  FAMILY_AND_FRIENDS: 4,
  MENTAL_HEALTH: 6,
  ...changes,
});

describe('ASI', () => {
  test('accepts 0 to 9 and areas not asked about', () => {
    expect(asiProblems(scores({ CRIME: null }))).toEqual([]);
  });

  test.each([[10], [-1], [2.5], [Number.NaN]])('refuses a severity of %d', (severity) => {
    expect(asiProblems(scores({ DRUGS: severity }))).toEqual(['DRUGS']);
  });

  test('compares an area with itself, and says nothing where one time is missing', () => {
    const after = scores({ DRUGS: 5, ALCOHOL: 3, CRIME: null });
    expect(asiChange(scores(), after)).toEqual({
      PHYSICAL_HEALTH: 0,
      WORK_AND_INCOME: 0,
      ALCOHOL: 3,
      DRUGS: -4,
      CRIME: null,
      FAMILY_AND_FRIENDS: 0,
      MENTAL_HEALTH: 0,
    });
  });
});
