/** Answers to recommendations: what is accepted, and what counts. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type AssessmentCell, cellState, checkAssessment, fulfilment } from './assessment.ts';

const own = (level: number | null): AssessmentCell => ({
  responsible: 'MUNICIPALITY',
  assessment: level === null ? null : { level },
});

const anAnswer = (changes: Partial<Parameters<typeof checkAssessment>[0]> = {}) => ({
  level: 3,
  evidence: 'Fast månedligt møde siden marts.',
  assessedOn: '2026-11-20',
  functionName: 'Centerleder',
  today: '2026-11-21',
  ...changes,
});

describe('an answer', () => {
  test.each([
    ['is whole', {}, []],
    ['may be level 0', { level: 0 }, []],
    ['may be of today', { assessedOn: '2026-11-21' }, []],
    ['has no level 5', { level: 5 }, ['LEVEL']],
    ['has no level below 0', { level: -1 }, ['LEVEL']],
    ['has no half level', { level: 2.5 }, ['LEVEL']],
    ['needs evidence', { evidence: ' \n' }, ['EVIDENCE']],
    ['needs a day that exists', { assessedOn: '2026-02-30' }, ['DATE']],
    ['is not from tomorrow', { assessedOn: '2026-11-22' }, ['DATE_IN_FUTURE']],
    ['needs a function', { functionName: '' }, ['FUNCTION']],
    [
      'names all that is wrong',
      { level: 9, evidence: '', functionName: ' ' },
      ['LEVEL', 'EVIDENCE', 'FUNCTION'],
    ],
  ])('%s', (_, changes, problems) => {
    expect(checkAssessment(anAnswer(changes))).toEqual(problems);
  });
});

describe('a cell', () => {
  test.each([
    ['MUNICIPALITY', { level: 0 }, 'ANSWERED'],
    ['MUNICIPALITY', null, 'NOT_ANSWERED'],
    ['STATE', null, 'NOT_OURS'],
    ['REGION', { level: 4 }, 'NOT_OURS'],
  ] as const)('of the %s with %j is %s', (responsible, assessment, state) => {
    expect(cellState({ responsible, assessment })).toBe(state);
  });
});

describe('fulfilment', () => {
  test('counts level 3 and 4 among the answered, and leaves out state and region', () => {
    const cells: AssessmentCell[] = [
      ...[0, 2, 3, 4, null].map(own),
      { responsible: 'STATE', assessment: { level: 4 } },
      { responsible: 'REGION', assessment: null },
    ];
    expect(fulfilment(cells)).toEqual({ fulfilled: 2, answered: 4, notAnswered: 1, share: 0.5 });
  });

  test('of a municipality that did not answer has no share, not zero', () => {
    const expected = { fulfilled: 0, answered: 0, notAnswered: 2, share: null };
    expect(fulfilment([own(null), own(null)])).toEqual(expected);
  });

  test('does not change because of a question nobody answered', () => {
    const cells = fc.array(fc.option(fc.integer({ min: 0, max: 4 })).map(own));
    fc.assert(
      fc.property(cells, (some) => {
        expect(fulfilment([...some, own(null)]).share).toBe(fulfilment(some).share);
      }),
    );
  });
});
