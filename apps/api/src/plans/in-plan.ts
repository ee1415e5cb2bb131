// The frame of every command on one plan: one transaction that locks, asks, works, logs and reads.

import type { AuditAction } from '@sammenhaeng/domain/audit/audit-actions';
import type { FieldConflict } from '@sammenhaeng/domain/plans/merge-changes';
import type { PlanSection } from '@sammenhaeng/domain/plans/sections';
import { AUDIT_COLUMNS, auditValues, writeAudit } from '../audit/write-audit.ts';
import type { ProblemCode } from '@sammenhaeng/texts/problems';
import { Prisma, type Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { isId } from '../graph/ids.ts';
import { invalid, notFound } from '../graph/refusals.ts';
import { isEditor, isOfOwnUnit, isRelated, sectionsSeen } from './grant.ts';
import { type LockedPlan, lockPlan } from './locked-plan.ts';
import { seenAfterChange } from './plan-document.store.ts';
import type { ChangePlanResult } from './plan-result.ts';

export type Problems = readonly { field: string; code: ProblemCode }[];

/** What the work of a command came to. It has written nothing when it refuses. */
export type Work =
  | {
      /** Names of what was written, for the log; empty when the call had been made before. */
      changed: readonly string[];
      conflicts?: readonly FieldConflict[];
    }
  | { problems: Problems }
  | 'notFound';

/** What a command asks for before it begins. */
export type Needs = {
  action?: AuditAction;
  /** Sections that it changes: one that is hidden from the viewer makes the plan not found. */
  sections: readonly PlanSection[];
  /** Ids of the call beside the plan's; one that is no UUID is not found. */
  ids?: readonly string[];
  /** Who may: by default whoever may change the plan. */
  who?: 'editor' | 'lead' | 'ownUnit';
  /** True where even a closed plan is changed. */
  whenClosed?: boolean;
  /** False where the change is none that a next version would hold. */
  isContent?: boolean;
  /** What the log keeps beside the names of fields; no contents. */
  criterion?: Record<string, unknown>;
};

function refusalOf(plan: LockedPlan, needs: Needs): Work | null {
  const { grant } = plan;
  const seen = sectionsSeen(grant, false);
  if (!isRelated(grant) || !needs.sections.every((section) => seen.includes(section))) {
    return 'notFound';
  }
  const isAllowed = {
    editor: isEditor(grant, plan),
    lead: grant.isLead,
    ownUnit: isOfOwnUnit(grant),
  };
  if (!isAllowed[needs.who ?? 'editor'])
    return { problems: [{ field: 'planId', code: 'ONLY_LEAD' }] };
  if (plan.status === 'CLOSED' && !needs.whenClosed) {
    return { problems: [{ field: 'planId', code: 'PLAN_CLOSED' }] };
  }
  return null;
}

/** Logs the change, and marks the plan as changed where something was: later than ever before. */
async function finish(
  tx: Tx,
  context: SignedInContext,
  plan: LockedPlan,
  needs: Needs,
  changed: readonly string[],
) {
  const hasChanged = changed.length > 0;
  await tx.$executeRaw`
    WITH touched AS (
      UPDATE plan SET changed_at = greatest(${context.now}::timestamptz(3), changed_at + interval '1 millisecond'),
        has_unagreed_changes = has_unagreed_changes OR ${needs.isContent ?? true}
      WHERE id = ${plan.id}::uuid AND ${hasChanged}
    )
    INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(context, {
      action: needs.action ?? 'CHANGE_PLAN',
      planId: plan.id,
      citizenId: plan.citizenId,
      municipalityCode: Prisma.sql`${plan.municipalityCode}::text`,
      criterion: { ...needs.criterion, fields: changed },
    })}`;
}

/**
 * Runs a command on one plan. The plan's row is locked first, so that two commands on it come one
 * after the other. A plan that is not there, not the viewer's, or not theirs to change in these
 * sections is NotFound and a refused row in the log.
 */
export function inPlan(
  context: SignedInContext,
  planId: string,
  needs: Needs,
  work: (tx: Tx, plan: LockedPlan) => Promise<Work>,
): Promise<ChangePlanResult> {
  return context.db.$transaction(async (tx): Promise<ChangePlanResult> => {
    const areIds = [planId, ...(needs.ids ?? [])].every(isId);
    const plan = areIds ? await lockPlan(tx, context, planId) : null;
    const outcome = plan ? (refusalOf(plan, needs) ?? (await work(tx, plan))) : 'notFound';
    if (!plan || outcome === 'notFound') {
      await writeAudit(tx, context, {
        action: needs.action ?? 'CHANGE_PLAN',
        outcome: 'REFUSED',
        criterion: { planId: isId(planId) ? planId : 'not an id', ...needs.criterion },
      });
      return notFound(context);
    }
    if ('problems' in outcome) return invalid(context, outcome.problems);
    await finish(tx, context, plan, needs, outcome.changed);
    const sections = sectionsSeen(plan.grant, false);
    const seen = await seenAfterChange(tx, context, plan.id, sections);
    return outcome.conflicts?.length
      ? { __typename: 'Conflict', fields: outcome.conflicts, plan: seen }
      : { __typename: 'PlanChanged', plan: seen };
  });
}
