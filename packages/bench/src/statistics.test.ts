import { describe, expect, test } from '@jest/globals';
import { median, percentile, shuffled } from './statistics.ts';

describe('figures of a set of requests', () => {
  test.each([
    [[1, 2, 3, 4], 0.5, 2],
    [[1, 2, 3, 4], 0.95, 4],
    [[7], 0.99, 7],
  ])('of %j the share %d lies at %d', (values, p, expected) => {
    expect(percentile(values, p)).toBe(expected);
  });

  test('nothing measured is no number', () => {
    expect(percentile([], 0.5)).toBeNaN();
  });

  test('the median does not mind the order', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  test('shuffling keeps every item', () => {
    expect(shuffled([1, 2, 3, 4, 5], () => 0.3).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
  });
});
