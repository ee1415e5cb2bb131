/** Which of two inks can be read on a colour, by measure and not by eye. */

/** Relative luminance of `#rrggbb`, 0 (black) to 1 (white). Source: WCAG 2.1. */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21. Text needs 4.5, a mark 3. Source: WCAG 2.1, 1.4.3 and 1.4.11. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const DARK_INK = '#16262a';
const LIGHT_INK = '#ffffff';

/** The ink that reads best on `ground`. */
export function inkOn(ground: string): string {
  return contrast(ground, LIGHT_INK) > contrast(ground, DARK_INK) ? LIGHT_INK : DARK_INK;
}
