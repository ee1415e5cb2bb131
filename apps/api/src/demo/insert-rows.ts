/** Puts rows into the database in bulk, through Prisma. */
import { insertRows as insertThrough } from '@sammenhaeng/fixtures/insert-rows';
import type { Rows } from '@sammenhaeng/fixtures/rows';
import type { Tx } from '../db.ts';

/** Adds the rows, inside the transaction where one is given. */
export const insertRows = (
  db: Pick<Tx, '$executeRawUnsafe'>,
  rows: Rows,
  options?: { skipExisting?: readonly string[] },
): Promise<number> => insertThrough((sql, json) => db.$executeRawUnsafe(sql, json), rows, options);
