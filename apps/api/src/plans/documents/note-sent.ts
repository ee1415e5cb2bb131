// Notes on the plan that its newest version was sent.

import type { Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import type { LockedPlan } from '../locked-plan.ts';

/** Notes that the newest version was sent; the first time stands. Gives the names of what was written. */
export async function noteSent(
  tx: Tx,
  { now }: Pick<SignedInContext, 'now'>,
  { id, version, row }: LockedPlan,
): Promise<string[]> {
  if (row['sent_version'] === version) return [];
  await tx.$executeRaw`UPDATE plan SET sent_version = ${version}, sent_at = ${now}
    WHERE id = ${id}::uuid`;
  return ['sentVersion'];
}
