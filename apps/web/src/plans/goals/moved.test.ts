/** One step up or down a list. */
import { expect, test } from '@jest/globals';
import { moved } from './moved.ts';

const ids = ['a', 'b', 'c'];

test.each([
  ['b', -1, ['b', 'a', 'c']],
  ['b', 1, ['a', 'c', 'b']],
  ['a', 1, ['b', 'a', 'c']],
  ['c', -1, ['a', 'c', 'b']],
] as const)('%s moved by %i gives %j', (id, step, expected) => {
  expect(moved(ids, id, step)).toEqual(expected);
});

test.each([
  ['a', -1],
  ['c', 1],
  ['unknown', 1],
] as const)('%s moved by %i is nowhere to go, and the list is the very same', (id, step) => {
  expect(moved(ids, id, step)).toBe(ids);
});
