/** Linear algebra for tests: can a vector be made out of others? */

/** Is `wanted` a sum of the rows, with any weights? Rows are brought to echelon form one by one. */
export function spans(rows: readonly number[][], wanted: number[]): boolean {
  const basis: { pivot: number; row: number[] }[] = [];
  const rest = (vector: number[]) =>
    basis.reduce((left, { pivot, row }) => {
      const factor = (left[pivot] ?? 0) / (row[pivot] ?? 1);
      return factor === 0 ? left : left.map((value, at) => value - factor * (row[at] ?? 0));
    }, vector);
  for (const row of rows) {
    const left = rest(row);
    const pivot = left.findIndex((value) => Math.abs(value) > 1e-6);
    if (pivot >= 0) basis.push({ pivot, row: left });
  }
  return rest(wanted).every((value) => Math.abs(value) <= 1e-6);
}
