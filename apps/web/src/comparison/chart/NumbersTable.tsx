/** The table beside every picture: the same numbers, for eyes, screen readers and copying. */
import styles from './numbers-table.module.css';
import { useFormat } from '../../ui/use-format.ts';
import shared from '../comparison.module.css';
import type { ChartTable, ChartValue } from './chart-table.ts';
import { SideScroll } from './SideScroll.tsx';

interface Props {
  caption: string;
  table: ChartTable;
}

export function NumbersTable({ caption, table }: Props) {
  const format = useFormat();
  const shown = (value: ChartValue, decimals?: number) => {
    if (typeof value !== 'number') return value;
    return decimals === undefined ? format.number(value) : format.figure(value, decimals);
  };
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
                    {shown(value, column?.decimals)}
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
