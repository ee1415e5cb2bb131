// Records that the newest version was sent to those who may have it.

import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { inPlan } from './in-plan.ts';
import type { LockedPlan } from './locked-plan.ts';
import type { ChangePlanResult } from './plan-result.ts';

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

/** Only the version that holds now can be said to be sent; said twice, the first time stands. */
export function markPlanSent(
  context: SignedInContext,
  { planId, version }: { planId: string; version: number },
): Promise<ChangePlanResult> {
  const needs = { action: 'SEND_PLAN', sections: [], who: 'lead', isContent: false } as const;
  return inPlan(context, planId, needs, async (tx, plan) => {
    if (version < 1 || version !== plan.version) {
      return { problems: [{ field: 'version', code: 'VERSION_NOT_AGREED' }] };
    }
    return { changed: await noteSent(tx, context, plan), criterion: { version } };
  });
}
