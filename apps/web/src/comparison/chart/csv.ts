/** A table as a CSV file that opens right in a Danish spreadsheet. */
import { type ChartTable, type ChartValue, danishValue, type FigureFacts } from './chart-table.ts';

/** Without it a spreadsheet reads æ, ø and å as two signs each. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Text that a spreadsheet would run as a formula. Numbers are never text here. */
const STARTS_A_FORMULA = /^[\s]*[=+\-@\t\r]/;

/** One value of the file: formulas made harmless, separators and quotes quoted. */
export function csvValue(value: ChartValue, decimals?: number): string {
  const isText = typeof value === 'string';
  const text = isText && STARTS_A_FORMULA.test(value) ? `'${value}` : danishValue(value, decimals);
  return /[";\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The whole file: what it is and where it comes from, an empty line, then the table. */
export function chartCsv(facts: FigureFacts, table: ChartTable): string {
  const lines: ChartValue[][] = [
    [facts.title],
    [facts.period],
    [facts.stamp],
    [facts.source],
    [],
    table.columns.map((column) => column.label),
  ];
  const rows = table.rows.map((row) =>
    row.map((value, index) => csvValue(value, table.columns[index]?.decimals)),
  );
  const written = [...lines.map((line) => line.map((value) => csvValue(value))), ...rows];
  return BYTE_ORDER_MARK + written.map((line) => `${line.join(';')}\r\n`).join('');
}
