/** Answers in a round: what is accepted, and in which words it is kept. */
import { describe, expect, test } from '@jest/globals';
import { checkAnswer, EVIDENCE_LENGTH, FUNCTION_LENGTH, type TypedAnswer } from './check-answer.ts';

const anAnswer = (changes: Partial<TypedAnswer> = {}): TypedAnswer => ({
  level: 3,
  evidence: 'Fast månedligt møde siden marts.',
  assessedOn: '2026-11-20',
  functionName: 'Centerleder',
  ...changes,
});
const facts = { today: '2026-11-21', names: ['Nora Demo-Dahl'] };

const problemsOf = (changes: Partial<TypedAnswer>) => {
  const checked = checkAnswer(anAnswer(changes), facts);
  return checked.ok ? [] : checked.problems.map(({ field, code }) => `${field} ${code}`);
};

describe('an answer', () => {
  test.each([
    ['is whole', {}, []],
    ['may be level 0', { level: 0 }, []],
    ['may be of today', { assessedOn: '2026-11-21' }, []],
    ['may be from before the round was opened', { assessedOn: '2025-01-02' }, []],
    ['has no level 5', { level: 5 }, ['level LEVEL_UNKNOWN']],
    ['has no level below 0', { level: -1 }, ['level LEVEL_UNKNOWN']],
    ['has no half level', { level: 2.5 }, ['level LEVEL_UNKNOWN']],
    ['needs evidence', { evidence: ' \n' }, ['evidence EVIDENCE_MISSING']],
    ['may fill the field', { evidence: 'æ'.repeat(EVIDENCE_LENGTH) }, []],
    ['is a sentence', { evidence: 'æ'.repeat(EVIDENCE_LENGTH + 1) }, ['evidence TOO_LONG']],
    ['is no signs alone', { evidence: '\u202e' }, ['evidence TEXT_UNREADABLE']],
    ['is about nobody', { evidence: 'Som 010190-1234.' }, ['evidence EVIDENCE_HAS_NUMBER']],
    ['needs a day that exists', { assessedOn: '2026-02-30' }, ['assessedOn DATE_OUT_OF_RANGE']],
    ['needs a likely day', { assessedOn: '0206-11-20' }, ['assessedOn DATE_OUT_OF_RANGE']],
    ['is not from tomorrow', { assessedOn: '2026-11-22' }, ['assessedOn DATE_IN_FUTURE']],
    ['needs a function', { functionName: '' }, ['functionName FUNCTION_MISSING']],
    [
      'has a short function',
      { functionName: 'x'.repeat(FUNCTION_LENGTH + 1) },
      ['functionName TOO_LONG'],
    ],
    ['is not signed', { functionName: 'nora, leder' }, ['functionName FUNCTION_IS_NAME']],
    ['is not signed by surname', { functionName: 'Fru Dahl' }, ['functionName FUNCTION_IS_NAME']],
    [
      'names all that is wrong',
      { level: 9, evidence: '', functionName: ' ' },
      ['level LEVEL_UNKNOWN', 'evidence EVIDENCE_MISSING', 'functionName FUNCTION_MISSING'],
    ],
  ])('%s', (_, changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });

  test('is kept on one line, and nothing else of what was sent', () => {
    const typed = {
      ...anAnswer({ evidence: ' Ja.\n\nOg nej. ', functionName: ' Leder ' }),
      other: 1,
    };
    expect(checkAnswer(typed, facts)).toEqual({
      ok: true,
      answer: anAnswer({ evidence: 'Ja. Og nej.', functionName: 'Leder' }),
    });
  });
});
