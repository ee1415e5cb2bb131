// The end of every command on a plan: its row in the log, and the mark that the plan has changed.

import type { AuditAction } from '@sammenhaeng/domain/audit/audit-actions';
import { AUDIT_COLUMNS, auditValues, writeAudit } from '../audit/write-audit.ts';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { isId } from '../graph/ids.ts';
import type { LockedPlan } from './locked-plan.ts';

export type Finished = {
  action: AuditAction;
  /** Names of what was written; where nothing was, the answer is a reading of the plan. */
  changed: readonly string[];
  /** Whether the change is one that a next version would hold. */
  isContent: boolean;
  criterion: Record<string, unknown>;
};

/** Logs the change and marks the plan: changed later than ever before, even within a millisecond. */
export async function finishChange(
  tx: Tx,
  context: SignedInContext,
  plan: LockedPlan,
  { action, changed, isContent, criterion }: Finished,
): Promise<void> {
  const hasChanged = changed.length > 0;
  await tx.$executeRaw`
    WITH touched AS (
      UPDATE plan SET
        changed_at = greatest(${context.now}::timestamptz(3), changed_at + interval '1 millisecond'),
        has_unagreed_changes = has_unagreed_changes OR ${isContent}
      WHERE id = ${plan.id}::uuid AND ${hasChanged}
    )
    INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(context, {
      action: hasChanged ? action : 'READ_PLAN',
      planId: plan.id,
      citizenId: plan.citizenId,
      municipalityCode: plan.municipalityCode,
      criterion: hasChanged ? { ...criterion, fields: changed } : { answerTo: action },
    })}`;
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
