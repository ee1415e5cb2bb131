/** One choice for all plans of a leaver, and exceptions for some. */
import { expect, test } from '@jest/globals';
import {
  type CaseloadChoice,
  choiceProblem,
  knowThisOf,
  receiverOf,
  withSharedReceiver,
} from './caseload-choice.ts';
import { inChunks } from './in-chunks.ts';

const person = (id: string) => ({
  __typename: 'Colleague' as const,
  id,
  name: id,
  jobTitle: '',
  unit: { __typename: 'Unit' as const, id: 'u', name: '' },
});
const choice = (changes: Partial<CaseloadChoice> = {}): CaseloadChoice => ({
  chosen: new Set(['a', 'b']),
  receiver: person('karla'),
  knowThis: 'Til alle. ',
  own: new Map(),
  ...changes,
});

test('a plan’s own receiver goes before everybody’s', () => {
  const own = new Map([['b', { receiver: person('asta'), knowThis: '' }]]);
  expect(receiverOf(choice({ own }), 'a')?.id).toBe('karla');
  expect(receiverOf(choice({ own }), 'b')?.id).toBe('asta');
  expect(withSharedReceiver(choice({ own }))).toEqual(['a']);
});

test('a plan’s own words stand under those to all', () => {
  const own = new Map([['b', { receiver: null, knowThis: ' Om b. ' }]]);
  expect(knowThisOf(choice({ own }), 'a')).toBe('Til alle.');
  expect(knowThisOf(choice({ own }), 'b')).toBe('Til alle.\n\nOm b.');
});

test.each([
  [choice({ chosen: new Set() }), 'NO_PLAN'],
  [choice({ receiver: null }), 'NO_RECEIVER'],
  [choice({ knowThis: ' ' }), 'NO_TEXT'],
  [choice(), null],
  [
    choice({
      chosen: new Set(['b']),
      receiver: null,
      knowThis: '',
      own: new Map([['b', { receiver: person('asta'), knowThis: 'Om b.' }]]),
    }),
    null,
  ],
])('what is missing is told, the first thing first: %#', (made, expected) => {
  expect(choiceProblem(made)).toBe(expected);
});

test('a long list is cut into pieces that together are the list', () => {
  expect(inChunks([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(inChunks([], 2)).toEqual([]);
});
