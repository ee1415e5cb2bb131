/** Finds hidden figures that could be worked out from the shown ones, by whatever adding and subtracting. */
import type { Figure } from './figure.ts';

/** Arithmetic modulo a prime is exact; products of two residues stay below 2^53. */
const PRIME = 67_108_859;

function inverse(value: number): number {
  let [base, exponent, result] = [value, PRIME - 2, 1];
  while (exponent > 0) {
    if (exponent % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
    exponent = Math.floor(exponent / 2);
  }
  return result;
}

/** Takes the rows' share out of a vector; what is left is zero where they add up to it. */
function reduce(vector: number[], rows: ReadonlyMap<number, number[]>): number | undefined {
  for (let at = 0; at < vector.length; at++) {
    const factor = vector[at] ?? 0;
    if (factor === 0) continue;
    const row = rows.get(at);
    if (!row) return at;
    for (let i = at; i < vector.length; i++) {
      vector[i] = ((vector[i] ?? 0) + (PRIME - factor) * (row[i] ?? 0)) % PRIME;
    }
  }
  return undefined;
}

const vectorOf = (figure: Figure, size: number): number[] => {
  const vector = Array.from({ length: size }, () => 0);
  for (const cell of figure.cells) vector[cell] = 1;
  return vector;
};

/**
 * The hidden figures that some sum of shown ones equals. Each figure is a sum of cells, so this asks
 * whether the one sum lies in the space the others span (Gaussian elimination).
 * @param size how many cells there are
 */
export function solvableFrom(
  shown: readonly Figure[],
  hidden: readonly Figure[],
  size: number,
): Figure[] {
  const rows = new Map<number, number[]>();
  for (const figure of shown) {
    const vector = vectorOf(figure, size);
    const pivot = reduce(vector, rows);
    if (pivot === undefined) continue;
    const scale = inverse(vector[pivot] ?? 1);
    rows.set(
      pivot,
      vector.map((value) => (value * scale) % PRIME),
    );
  }
  return hidden.filter((figure) => reduce(vectorOf(figure, size), rows) === undefined);
}
