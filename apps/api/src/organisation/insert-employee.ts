// Takes somebody on: the row that the administrator and the first start write alike.

import type { Tx } from '../db.ts';
import { newId } from '../graph/ids.ts';

export type NewEmployee = { name: string; jobTitle: string; email: string; unitId: string };

/** Adds a person without a password. Null where the address is taken, also when it was just taken. */
export async function insertEmployee(
  tx: Tx,
  { name, jobTitle, email, unitId }: NewEmployee,
  now: Date,
): Promise<string | null> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO employee (id, unit_id, name, job_title, email, created_at)
    VALUES (${newId()}::uuid, ${unitId}::uuid, ${name}, ${jobTitle}, ${email}, ${now})
    ON CONFLICT (email) DO NOTHING RETURNING id`;
  return rows[0]?.id ?? null;
}
