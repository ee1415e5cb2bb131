/** The funnel's shape and axis. */
import { describe, expect, test } from '@jest/globals';
import { axisEnd, axisTicks, funnelShape, shareTicks } from './funnel.ts';

describe('the funnel', () => {
  const shape = funnelShape(200, 0.8, 95);

  test('reaches to the end of the axis and holds the region all the way', () => {
    expect(shape.at(-1)?.n).toBe(200);
    expect(shape.every(({ low, high }) => low <= 0.8 && high >= 0.8)).toBe(true);
  });

  test('is narrower with more cases', () => {
    const [first, last] = [shape.find(({ n }) => n >= 20), shape.at(-1)];
    const width = (point = shape[0]) => (point ? point.high - point.low : 0);
    expect(width(last)).toBeLessThan(width(first));
  });

  test('99.8 % is wider than 95 %', () => {
    const wide = funnelShape(200, 0.8, 99.8).at(-1);
    expect(wide?.low).toBeLessThan(shape.at(-1)?.low ?? 0);
  });
});

test.each([
  [200, 5, [0, 50, 100, 150, 200]],
  [175, 5, [0, 50, 100, 150]],
  [60, 3, [0, 20, 40, 60]],
  [2000, 5, [0, 500, 1000, 1500, 2000]],
])('an axis to %i has at most %i steps, all round', (end, most, ticks) => {
  expect(axisTicks(end, most)).toEqual(ticks);
});

test('shares go by tenths', () => {
  expect(shareTicks(0.6)).toEqual([0.6, 0.7, 0.8, 0.9, 1]);
});

test.each([
  [0, 10],
  [42, 50],
  [50, 60],
  [180, 200],
  [181, 200],
  [640, 700],
  [1490, 2000],
])('an axis for %i ends at %i', (largest, end) => {
  expect(axisEnd(largest)).toBe(end);
});
