/** A table from columns and rows: numbers to the right, scrolling sideways inside itself. */
import { Table } from '@navikt/ds-react/Table';
import type { ReactNode } from 'react';
import styles from './DataTable.module.css';

export type Column<Row> = {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers and dates that are compared stand to the right. */
  isNumeric?: boolean;
  /** This column names the row. */
  isRowHeader?: boolean;
};

type DataTableProps<Row> = {
  caption: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  isCaptionVisible?: boolean;
};

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, keyOf, isCaptionVisible = false } = props;
  const side = (column: Column<Row>) => (column.isNumeric ? styles.numeric : undefined);
  return (
    // A region that scrolls must be reachable by keyboard, and so has a name.
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <Table size="small">
        <caption className={isCaptionVisible ? styles.caption : styles.hidden}>{caption}</caption>
        <Table.Header>
          <Table.Row>
            {columns.map((column) => (
              <Table.HeaderCell key={column.key} scope="col" className={side(column)}>
                {column.header}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={keyOf(row)}>
              {columns.map((column) =>
                column.isRowHeader ? (
                  <Table.HeaderCell key={column.key} scope="row" className={side(column)}>
                    {column.cell(row)}
                  </Table.HeaderCell>
                ) : (
                  <Table.DataCell key={column.key} className={side(column)}>
                    {column.cell(row)}
                  </Table.DataCell>
                ),
              )}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  );
}
