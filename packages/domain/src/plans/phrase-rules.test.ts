/** Nobody may be recognised in a phrase. */
import { describe, expect, test } from '@jest/globals';
import { longestPhrase, phraseProblem } from './phrase-rules.ts';

const NAMES = ['Alma Demo-Kilde', 'Bo Demo-Ask', 'Lægehuset ved Åen'];

describe('a phrase', () => {
  test.each([
    'Nedtrapning med faste aftaler hver uge',
    'Et sted at bo',
    'Ring på 55 12 34 56, hvis aftalen ikke kan holdes',
    'Mødet holdes mellem den 1. og den 15.',
    'Op til 10.000 kr. i gæld',
    'Drikker for at falde til ro 🙂',
    '',
  ])('may say %j', (text) => {
    expect(phraseProblem(text, NAMES)).toBeNull();
  });

  test.each(['610290-4321', '6102904321', '610290 4321', '61 02 90 43 21', '61.02.90-4321'])(
    'may not hold %s, which looks like a CPR number',
    (number) => {
      expect(phraseProblem(`Borgeren har nummer ${number}.`, [])).toBe('PHRASE_HAS_NUMBER');
    },
  );

  test.each([
    'Alma møder til samtale',
    'alma møder til samtale',
    'Almas mor ringer',
    'Samtale med Kilde hver uge',
    'Bo henter medicinen',
    'Samarbejde med Lægehuset',
  ])('may not say %j about somebody on the plan', (text) => {
    expect(phraseProblem(text, NAMES)).toBe('PHRASE_HAS_NAME');
  });

  test('takes a name only as a whole word', () => {
    expect(phraseProblem('Almanak og kildevand', NAMES)).toBeNull();
  });

  test('is as long as its field', () => {
    expect([longestPhrase('GOAL'), longestPhrase('BASIS')]).toEqual([200, 4000]);
  });
});
