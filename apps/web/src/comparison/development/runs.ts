/** Splits a line where values are missing, so that a gap is seen as a gap. */

/** The unbroken runs of values, in order. */
export function runsOf<Value>(values: readonly (Value | null)[]): Value[][] {
  const runs: Value[][] = [];
  let run: Value[] = [];
  for (const value of [...values, null]) {
    if (value !== null) {
      run.push(value);
    } else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return runs;
}
