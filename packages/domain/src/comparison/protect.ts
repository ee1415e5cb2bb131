/** Decides which figures are hidden, so that no small number can be read or worked out. */
import type { Figure, Sum } from './figure.ts';
import { isSafeSum, SMALLEST_CELL, stateAlone } from './small-numbers.ts';
import { solvableFrom } from './solvable.ts';

const isCounted = (figure: Figure) => figure.denominator > 0;

/**
 * The figures to hide. First every small one. Then, sum by sum: what a shown total and its shown
 * parts leave over is the sum of the hidden parts, which must itself be a number that may be shown,
 * of two or more; else one more part is hidden, and the total where no part is left. Last, whatever
 * could still be worked out in a longer way: a shown figure that helps is hidden, until nothing can.
 */
export function protect(
  figures: readonly Figure[],
  sums: readonly Sum[],
  smallest: number = SMALLEST_CELL,
): Set<Figure> {
  const hidden = new Set(figures.filter((figure) => stateAlone(figure, smallest) === 'HIDDEN'));
  if (hidden.size === 0) return hidden;
  const size = figures.reduce((most, { cells }) => Math.max(most, ...cells), 0) + 1;
  for (;;) {
    closeSums(sums, hidden, smallest);
    const shown = figures.filter((figure) => !hidden.has(figure));
    const [solved] = solvableFrom(shown, [...hidden], size);
    if (!solved) return hidden;
    const helper = cheapest(shown.filter(isCounted), (figure) => isNear(figure, solved, sums));
    if (!helper) return new Set(figures);
    hidden.add(helper);
  }
}

function closeSums(sums: readonly Sum[], hidden: Set<Figure>, smallest: number): void {
  let isChanged = true;
  while (isChanged) {
    isChanged = false;
    for (const sum of sums) {
      const next = nextToHide(sum, sums, hidden, smallest);
      if (next) {
        hidden.add(next);
        isChanged = true;
      }
    }
  }
}

// What must also be hidden for this sum to give nothing away; null when it gives nothing away.
function nextToHide(
  { total, parts }: Sum,
  sums: readonly Sum[],
  hidden: ReadonlySet<Figure>,
  smallest: number,
): Figure | null {
  const counted = parts.filter(isCounted);
  const gone = counted.filter((part) => hidden.has(part));
  const open = counted.filter((part) => !hidden.has(part));
  if (hidden.has(total) ? gone.length > 0 : gone.length === 0 || isSafeSum(gone, smallest)) {
    return null;
  }
  // A part that another sum has to hide as well costs the reader nothing more.
  const isHalfGone = (part: Figure) =>
    sums.some(
      (sum) =>
        sum.total !== total && sum.parts.includes(part) && sum.parts.some((p) => hidden.has(p)),
    );
  const isEnough = (part: Figure) => isSafeSum([...gone, part], smallest);
  const best =
    cheapest(open, (part) => isEnough(part) && isHalfGone(part)) ??
    cheapest(open, isEnough) ??
    cheapest(open, isHalfGone) ??
    cheapest(open, () => true);
  return best ?? (hidden.has(total) ? null : total);
}

// The figure whose loss costs the reader least: the least worth, then the fewest cases.
function cheapest(figures: readonly Figure[], isFit: (figure: Figure) => boolean): Figure | null {
  return figures
    .filter(isFit)
    .reduce<Figure | null>(
      (best, figure) =>
        !best ||
        figure.worth < best.worth ||
        (figure.worth === best.worth && figure.denominator < best.denominator)
          ? figure
          : best,
      null,
    );
}

// Do the two stand in one sum, or share cases?
function isNear(figure: Figure, other: Figure, sums: readonly Sum[]): boolean {
  if (figure.cells.some((cell) => other.cells.includes(cell))) return true;
  return sums.some(({ parts }) => parts.includes(figure) && parts.includes(other));
}
