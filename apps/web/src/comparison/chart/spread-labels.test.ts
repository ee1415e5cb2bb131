/** Labels beside each other's place. */
import { describe, expect, test } from '@jest/globals';
import { spreadLabels } from './spread-labels.ts';

describe('labels that would overlap', () => {
  test.each([
    ['far apart stay', [10, 50, 90], [10, 50, 90]],
    ['two in one place move apart', [50, 50], [50, 64]],
    ['keep their order though given in another', [52, 50], [64, 50]],
    ['at the bottom move up', [98, 99], [86, 100]],
    ['above the top move down', [-20], [0]],
  ])('%s', (_, wanted, placed) => {
    expect(spreadLabels(wanted, 14, 0, 100)).toEqual(placed);
  });

  test('nothing gives nothing', () => {
    expect(spreadLabels([], 14, 0, 100)).toEqual([]);
  });
});
