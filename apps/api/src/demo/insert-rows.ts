/** Puts rows into the database in bulk: one statement a thousand rows, tables in the order of their keys. */
import { type Rows, TABLE_ORDER } from '@sammenhaeng/fixtures/rows';
import type { Tx } from '../db.ts';

const ROWS_A_STATEMENT = 1000;

/**
 * Adds the rows. What a row does not name gets the table's default. Rows of one table must name the
 * same columns. With `skipExisting`, rows that are there already are left as they are.
 * @returns how many rows were added
 */
export async function insertRows(
  db: Pick<Tx, '$executeRawUnsafe'>,
  rows: Rows,
  { skipExisting = false } = {},
): Promise<number> {
  let added = 0;
  for (const table of TABLE_ORDER) {
    const all: readonly object[] = rows[table] ?? [];
    for (let from = 0; from < all.length; from += ROWS_A_STATEMENT) {
      const some = all.slice(from, from + ROWS_A_STATEMENT);
      const sql = insertStatement(snakeCase(table), Object.keys(some[0] ?? {}));
      const conflict = skipExisting ? ' on conflict do nothing' : '';
      added += await db.$executeRawUnsafe(sql + conflict, JSON.stringify(some.map(asColumns)));
    }
  }
  return added;
}

// Only names out of our own row types become part of the text; values travel as one JSON.
function insertStatement(table: string, keys: string[]): string {
  const columns = keys.map((key) => `"${snakeCase(key)}"`).join(', ');
  return `insert into "${table}" (${columns})
    select ${columns} from json_populate_recordset(null::"${table}", $1::json)`;
}

function asColumns(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [snakeCase(key), asJson(value)]),
  );
}

function asJson(value: unknown): unknown {
  return value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value;
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
