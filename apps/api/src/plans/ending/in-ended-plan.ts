// The frame of what a coordinator does with a plan of the municipality once it has ended.

import type { AuditAction } from '@sammenhaeng/domain/audit/audit-actions';
import { municipalitiesOf } from '../../access/viewer.ts';
import type { Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { isId } from '../../graph/ids.ts';
import { type NotFound, notFound } from '../../graph/refusals.ts';
import { logRefusal } from '../finish-change.ts';
import { type LockedPlan, lockPlan } from '../locked-plan.ts';

/**
 * Locks the plan and does the work in one transaction. Where the viewer does not coordinate the
 * municipality of the plan, or there is none, it is NotFound and a refused row in the log. Being
 * related to the plan gives no right here.
 */
export function inEndedPlan<Answer>(
  context: SignedInContext,
  planId: string,
  action: AuditAction,
  work: (tx: Tx, plan: LockedPlan) => Promise<Answer>,
): Promise<Answer | NotFound> {
  return context.db.$transaction(async (tx): Promise<Answer | NotFound> => {
    const plan = isId(planId) ? await lockPlan(tx, context, planId) : null;
    const coordinated = municipalitiesOf(context.viewer, 'COORDINATOR');
    if (plan && coordinated.includes(plan.municipalityCode)) return work(tx, plan);
    await logRefusal(tx, context, action, planId, plan);
    return notFound(context);
  });
}
