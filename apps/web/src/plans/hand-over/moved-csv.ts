/** The list of what moved as a file: citizens by initials alone, and no word of a reason. */
import { csvValue } from '../../comparison/chart/csv.ts';

/** Without it a spreadsheet reads æ, ø and å as two signs each. */
const BYTE_ORDER_MARK = '\uFEFF';

export function movedCsv(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const lines = [headings, ...rows].map((line) => line.map((value) => csvValue(value)).join(';'));
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('');
}
