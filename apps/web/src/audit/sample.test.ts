/** Drawing a sample. */
import { describe, expect, test } from '@jest/globals';
import { drawSample } from './sample.ts';

const lines = Array.from({ length: 30 }, (_, index) => index);

describe('a sample', () => {
  test.each([
    [5, 5],
    [30, 30],
    [40, 30],
    [0, 0],
  ])('of %i has %i lines', (size, drawn) => {
    expect(drawSample(lines, size, Math.random)).toHaveLength(drawn);
  });

  test('keeps the order and takes no line twice', () => {
    const drawn = drawSample(lines, 12, Math.random);
    expect([...new Set(drawn)].toSorted((a, b) => a - b)).toEqual(drawn);
  });

  test('every line can be drawn, the first and the last too', () => {
    const seen = new Set(
      Array.from({ length: 400 }, () => drawSample(lines, 5, Math.random)).flat(),
    );
    expect(seen.size).toBe(30);
  });
});
