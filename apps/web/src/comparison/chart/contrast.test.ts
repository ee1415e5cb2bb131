/** Every colour that carries a word or a meaning, measured. */
import { describe, expect, test } from '@jest/globals';
import { GREY_MARK, INK, LEVEL_COLOURS, PETROL, PETROL_MID, QUIET_INK, WARM } from './colours.ts';
import { contrast, inkOn, luminance } from './contrast.ts';

describe('contrast', () => {
  test('black on white is 21 and a colour on itself 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast(PETROL, PETROL)).toBe(1);
  });

  test.each(LEVEL_COLOURS.map((colour, level) => [level, colour]))(
    'the figure on level %i can be read',
    (_, colour) => {
      expect(contrast(String(colour), inkOn(String(colour)))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('each level is darker than the one below', () => {
    const light = LEVEL_COLOURS.map(luminance);
    expect(light.toSorted((a, b) => b - a)).toEqual(light);
  });

  test.each([PETROL, PETROL_MID, WARM, GREY_MARK, INK, QUIET_INK])(
    '%s can be read on white',
    (colour) => {
      expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    },
  );
});
