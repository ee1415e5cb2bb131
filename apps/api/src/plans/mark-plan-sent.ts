// Records that the newest version was sent to those who may have it.

import type { SignedInContext } from '../graph/context.ts';
import { inPlan } from './in-plan.ts';
import type { ChangePlanResult } from './plan-result.ts';

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
    if (plan.row['sent_version'] === version) return { changed: [] };
    await tx.$executeRaw`UPDATE plan SET sent_version = ${version}, sent_at = ${context.now}
      WHERE id = ${planId}::uuid`;
    return { changed: ['sentVersion'], criterion: { version } };
  });
}
