// What people have written in a row of a plan, and in the rows that go with it.

import { Prisma, type Tx } from '../db.ts';
import type { PartTable } from './parts.store.ts';

/** By table; what is chosen or dated is no writing. A participant is a name, and no text. */
const WORDS: Partial<Record<PartTable, (id: string) => Prisma.Sql>> = {
  existing_plan: (id) => Prisma.sql`
    SELECT unnest(ARRAY[owner, status, goals, interventions]) AS words
      FROM existing_plan WHERE id = ${id}::uuid
    UNION ALL SELECT note FROM existing_plan_mark
      WHERE existing_plan_id = ${id}::uuid OR other_plan_id = ${id}::uuid`,
  existing_plan_mark: (id) => Prisma.sql`
    SELECT note AS words FROM existing_plan_mark WHERE id = ${id}::uuid`,
  challenge: (id) => Prisma.sql`SELECT text AS words FROM challenge WHERE id = ${id}::uuid`,
  goal: (id) => Prisma.sql`
    SELECT unnest(ARRAY[title, own_words]) AS words FROM goal WHERE id = ${id}::uuid
    UNION ALL SELECT title FROM intervention WHERE goal_id = ${id}::uuid`,
  intervention: (id) => Prisma.sql`
    SELECT title AS words FROM intervention WHERE id = ${id}::uuid`,
};

/** Every text that would be gone with the row; empty ones are left out. */
export async function wordsInPart(tx: Tx, table: PartTable, id: string): Promise<string[]> {
  const wordsOf = WORDS[table];
  if (!wordsOf) return [];
  const rows = await tx.$queryRaw<{ words: string | null }[]>(wordsOf(id));
  return rows.flatMap(({ words }) => words || []);
}
