/** A table from columns and rows: numbers to the right; on a phone each row is a card of its own. */
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
  return (
    // A region that scrolls must be reachable by keyboard, and so has a name.
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <Table size="small">
        <caption className={isCaptionVisible ? styles.caption : styles.hidden}>{caption}</caption>
        <Table.Header>
          <Table.Row>
            {columns.map((column) => (
              <Table.HeaderCell
                key={column.key}
                scope="col"
                className={column.isNumeric ? styles.numeric : undefined}
              >
                {column.header}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={keyOf(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const side = column.isNumeric ? styles.numeric : undefined;
  const content = column.cell(row);
  if (column.isRowHeader) {
    return (
      <Table.HeaderCell scope="row" className={side}>
        {content}
      </Table.HeaderCell>
    );
  }
  const isEmpty = content === null || content === '';
  return (
    <Table.DataCell className={isEmpty ? styles.empty : side}>
      <span className={styles.label}>{column.header}</span>
      {content}
    </Table.DataCell>
  );
}
