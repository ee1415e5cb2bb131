/** The table beside every picture: the same numbers, for eyes, screen readers and copying. */
import styles from './numbers-table.module.css';
import shared from '../comparison.module.css';
import { type ChartTable, danishValue } from './chart-table.ts';
import { SideScroll } from './SideScroll.tsx';

interface Props {
  caption: string;
  table: ChartTable;
}

export function NumbersTable({ caption, table }: Props) {
  return (
    <SideScroll label={caption}>
      <table className={styles.table}>
        <caption className={shared.spoken}>{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.label} scope="col" data-number={column.isNumber}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={String(row[0])}>
              {row.map((value, index) => {
                const column = table.columns[index];
                const Cell = index === 0 ? 'th' : 'td';
                return (
                  <Cell
                    key={column?.label}
                    scope={index === 0 ? 'row' : undefined}
                    data-number={column?.isNumber}
                  >
                    {danishValue(value, column?.decimals, true)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </SideScroll>
  );
}
