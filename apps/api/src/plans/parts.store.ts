// Rows inside a plan: found only in their own plan, and added once.

import { Prisma, type Tx } from '../db.ts';
import { type ChangeableTable, rulesOf } from './changeable-fields.ts';

export type PartTable = Exclude<ChangeableTable, 'plan'>;

/** A row by the names of its columns, or null where this plan has none by that id. */
export async function findPart(
  tx: Tx,
  table: PartTable,
  planId: string,
  id: string,
): Promise<Record<string, unknown> | null> {
  const rows = await tx.$queryRaw<{ row: Record<string, unknown> }[]>`
    SELECT to_json(x) AS row FROM ${Prisma.raw(table)} x
    WHERE x.id = ${id}::uuid AND x.plan_id = ${planId}::uuid`;
  return rows[0]?.row ?? null;
}

/** Was it added now, by the same call before, or is the id a row of another plan's? */
export type Added = 'now' | 'before' | 'elsewhere';

/** After an insert that did nothing because the id is taken: by whom? */
export async function whoseRow(
  tx: Tx,
  table: PartTable | 'consent',
  planId: string,
  id: string,
): Promise<Added> {
  const rows = await tx.$queryRaw<{ isSame: boolean }[]>`
    SELECT plan_id = ${planId}::uuid AS "isSame" FROM ${Prisma.raw(table)} WHERE id = ${id}::uuid`;
  return rows[0]?.isSame ? 'before' : 'elsewhere';
}

/**
 * Adds a row as the last of its kind.
 * @param values by the names of the contract, as `changeable-fields` knows them
 * @param more other columns, with their values as SQL
 */
export async function insertPart(
  tx: Tx,
  table: PartTable,
  planId: string,
  id: string,
  values: Record<string, unknown>,
  more: Record<string, Prisma.Sql> = {},
): Promise<Added> {
  const rules = rulesOf(table);
  const columns = { ...more };
  for (const [field, value] of Object.entries(values)) {
    const rule = rules[field];
    if (!rule) throw new Error('A field that no rule names');
    columns[rule.column] = Prisma.sql`${value ?? null}::${Prisma.raw(rule.type)}`;
  }
  // Names of tables and columns come from our own lists alone.
  const names = Object.keys(columns).map((column) => Prisma.raw(`"${column}"`));
  const last = Prisma.sql`SELECT coalesce(max("position") + 1, 0) FROM ${Prisma.raw(table)} WHERE plan_id = ${planId}::uuid`;
  const count = await tx.$executeRaw`
    INSERT INTO ${Prisma.raw(table)} (id, plan_id, "position", ${Prisma.join(names)})
    SELECT ${id}::uuid, ${planId}::uuid, (${last}), ${Prisma.join(Object.values(columns))}
    ON CONFLICT (id) DO NOTHING`;
  return count > 0 ? 'now' : whoseRow(tx, table, planId, id);
}
