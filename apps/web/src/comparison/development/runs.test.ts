/** Lines with gaps. */
import { expect, test } from '@jest/globals';
import { runsOf } from './runs.ts';

test.each([
  ['a gap in the middle', [1, 2, null, 3], [[1, 2], [3]]],
  ['gaps at the ends', [null, 1, null], [[1]]],
  ['zero is a value', [0, 0], [[0, 0]]],
  ['nothing', [null, null], []],
])('%s', (_, values, runs) => {
  expect(runsOf(values)).toEqual(runs);
});
