/** One step up or down a list, or to a place in it. */
import { expect, test } from '@jest/globals';
import { moved, placed } from './moved.ts';

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

test.each([
  ['a', 2, ['b', 'c', 'a']],
  ['c', 0, ['c', 'a', 'b']],
  ['b', 2, ['a', 'c', 'b']],
] as const)('%s dropped at place %i gives %j', (id, index, expected) => {
  expect(placed(ids, id, index)).toEqual(expected);
});

test.each([
  ['a', 0],
  ['a', -1],
  ['a', 3],
  ['unknown', 1],
] as const)('%s dropped at place %i moves nothing, and the list is the very same', (id, index) => {
  expect(placed(ids, id, index)).toBe(ids);
});
