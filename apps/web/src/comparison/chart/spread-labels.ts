/** Moves labels apart that would lie on top of each other. */

/**
 * The places (in pixels, downwards) of labels that want to stand at `wanted`, at least `gap`
 * apart and within `top` and `bottom` as far as there is room. Same order in and out.
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => at(wanted, a) - at(wanted, b));
  const placed: number[] = [...wanted];
  let free = top;
  for (const index of order) {
    placed[index] = Math.max(at(wanted, index), free);
    free = at(placed, index) + gap;
  }
  let limit = bottom;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(at(placed, index), limit);
    limit = at(placed, index) - gap;
  }
  return placed;
}

function at(places: readonly number[], index: number): number {
  return places[index] ?? 0;
}
