/** Answers to recommendations: what counts. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type AssessmentCell, cellState, fulfilment } from './assessment.ts';

const own = (level: number | null): AssessmentCell => ({
  responsible: 'MUNICIPALITY',
  assessment: level === null ? null : { level },
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
