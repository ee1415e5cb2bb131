// The end of every command on a plan: the mark that it has changed, its row in the log, and what it now is.

import type { AuditAction } from '@sammenhaeng/domain/audit/audit-actions';
import { AUDIT_COLUMNS, auditValues, writeAudit } from '../audit/write-audit.ts';
import { Prisma, type Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { isId } from '../graph/ids.ts';
import { changedAt } from '../sql/changed-at.ts';
import type { LockedPlan } from './locked-plan.ts';
import type { PlanDocument } from './plan-document.ts';
import { planJson } from './plan-json.ts';
import { relationTo } from './visible-plans.ts';

export type Finished = {
  action: AuditAction;
  /** Names of what was written; where nothing was, the answer is a reading of the plan. */
  changed: readonly string[];
  /** Whether the change is one that a next version would hold. */
  isContent: boolean;
  criterion: Record<string, unknown>;
};

/** The row of the plan, marked. */
const marked = (context: SignedInContext, plan: LockedPlan, isContent: boolean) => Prisma.sql`
  UPDATE plan SET ${changedAt(context.now)},
    has_unagreed_changes = has_unagreed_changes OR ${isContent}
  WHERE id = ${plan.id}::uuid RETURNING *`;

const untouched = (plan: LockedPlan) => Prisma.sql`SELECT * FROM plan WHERE id = ${plan.id}::uuid`;

/** Marks the plan, logs the change, and reads what the command leaves, in one statement. */
export async function finishChange(
  tx: Tx,
  context: SignedInContext,
  plan: LockedPlan,
  { action, changed, isContent, criterion }: Finished,
): Promise<PlanDocument> {
  const { viewer, today } = context;
  const hasChanged = changed.length > 0;
  const rows = await tx.$queryRaw<{ plan: PlanDocument }[]>`
    WITH p AS MATERIALIZED (
      ${hasChanged ? marked(context, plan, isContent) : untouched(plan)}
    ), logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(context, {
        action: hasChanged ? action : 'READ_PLAN',
        planId: plan.id,
        citizenId: plan.citizenId,
        municipalityCode: plan.municipalityCode,
        criterion: hasChanged ? { ...criterion, fields: changed } : { answerTo: action },
      })}
    )
    SELECT ${planJson(viewer, today)} AS plan FROM p, ${relationTo(viewer, today)}`;
  if (!rows[0]) throw new Error('A plan that is locked is not there');
  return rows[0].plan;
}

/**
 * Logs that a command was refused.
 * @param plan the plan it was about, which the log may know and the caller may not
 */
export const logRefusal = (
  tx: Tx,
  context: SignedInContext,
  action: AuditAction,
  askedId: string,
  plan: LockedPlan | null = null,
): Promise<void> =>
  writeAudit(tx, context, {
    action,
    outcome: 'REFUSED',
    planId: plan?.id ?? null,
    citizenId: plan?.citizenId ?? null,
    municipalityCode: plan?.municipalityCode ?? null,
    criterion: { id: isId(askedId) ? askedId : 'not an id' },
  });
