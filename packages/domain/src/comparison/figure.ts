/** A number that might be published, and the sums that tie such numbers together. */

/** A share that could be shown: of a municipality, a cluster or the region, in a quarter or a year. */
export type Figure = {
  key: string;
  numerator: number;
  denominator: number;
  /** Which of the smallest figures (one municipality, one quarter) it is the sum of. */
  cells: readonly number[];
  /** What the reader loses if it is hidden: the higher, the later it is given up. */
  worth: number;
};

/** A figure that is the sum of others. */
export type Sum = { total: Figure; parts: readonly Figure[] };

/** Adds figures up. */
export function sumOf(key: string, worth: number, parts: readonly Figure[]): Figure {
  return {
    key,
    worth,
    numerator: parts.reduce((sum, part) => sum + part.numerator, 0),
    denominator: parts.reduce((sum, part) => sum + part.denominator, 0),
    cells: parts.flatMap((part) => part.cells),
  };
}
