/** A random sample of the log, so that nobody can foresee which lines are looked at. */

export const SAMPLE_SIZES = [5, 10, 20, 40] as const;

/**
 * `size` of the lines, each with the same chance, in the order they came in; all when there are
 * fewer. `random` gives numbers from 0 up to 1.
 */
export function drawSample<Line>(
  lines: readonly Line[],
  size: number,
  random: () => number,
): Line[] {
  let left = Math.min(size, lines.length);
  return lines.filter((_, index) => {
    const isDrawn = random() * (lines.length - index) < left;
    if (isDrawn) left -= 1;
    return isDrawn;
  });
}
