/** The numbers behind a picture: one shape for the table on the screen and the exported file. */

/** `null` is shown as an empty cell; what is hidden or missing is said in words instead. */
export type ChartValue = string | number | null;

interface ChartColumn {
  label: string;
  /** Right-aligned figures. A number column may still hold words such as “skjult”. */
  isNumber?: boolean;
  /** Decimals that every figure of the column is written with; none is as many as it needs. */
  decimals?: number;
}

export interface ChartTable {
  columns: ChartColumn[];
  rows: ChartValue[][];
}

/** What must travel with a figure that leaves the screen, each already a sentence. */
export interface FigureFacts {
  title: string;
  period: string;
  stamp: string;
  source: string;
}

/**
 * A value as a Danish spreadsheet reads it, whatever the screen speaks: decimal comma, no grouping.
 */
export function danishValue(value: ChartValue, decimals?: number): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return new Intl.NumberFormat('da-DK', {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 1,
    useGrouping: false,
  }).format(value);
}
