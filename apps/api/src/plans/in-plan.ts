// The frame of every command on one plan: one transaction that locks, asks, works, logs and reads.

import type { AuditAction } from '@sammenhaeng/domain/audit/audit-actions';
import { isOver } from '@sammenhaeng/domain/plans/plan-life';
import type { FieldConflict } from '@sammenhaeng/domain/plans/merge-changes';
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import type { ProblemCode } from '@sammenhaeng/texts/problems';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { isId } from '../graph/ids.ts';
import { invalid, notFound } from '../graph/refusals.ts';
import { finishChange, logRefusal } from './finish-change.ts';
import { isEditor, isOfOwnUnit, isRelated, sectionsSeen } from './grant.ts';
import { type LockedPlan, lockPlan } from './locked-plan.ts';
import type { ChangePlanResult } from './plan-result.ts';
import { asSeen } from './seen-plan.ts';

export type Problems = readonly { field: string; code: ProblemCode }[];

/** What the work of a command came to. It has written nothing when it refuses. */
export type Work =
  | {
      /** Names of what was written, for the log; empty when the call had been made before. */
      changed: readonly string[];
      conflicts?: readonly FieldConflict[];
      /** What the log keeps beside the names; no contents. */
      criterion?: Record<string, unknown>;
      /** Where only the work knows whether a next version would hold the change. */
      isContent?: boolean;
    }
  | { problems: Problems }
  | 'notFound';

/** What a command asks for before it begins. */
export type Needs = {
  /** CHANGE_PLAN where left out. */
  action?: AuditAction;
  /** Sections that it changes: one that is hidden from the viewer makes the plan not found. */
  sections: readonly PlanSection[];
  /** Ids of the call beside the plan's; one that is no UUID is not found. */
  ids?: readonly string[];
  /** Who may: by default whoever may change the plan. */
  who?: 'editor' | 'lead' | 'ownUnit' | 'related';
  /** What those are told who see the plan and may not. */
  whoCode?: ProblemCode;
  /** True where even a closed plan is changed. */
  whenClosed?: boolean;
  /** False where the change is none that a next version would hold. */
  isContent?: boolean;
};

type Refusal = { problems: Problems } | 'notFound';

function refusalOf(plan: LockedPlan, needs: Needs): Refusal | null {
  const { grant } = plan;
  const seen = sectionsSeen(grant, false);
  if (!isRelated(grant) || !needs.sections.every((section) => seen.includes(section))) {
    return 'notFound';
  }
  const isAllowed = {
    editor: isEditor(grant, plan),
    lead: grant.isLead,
    ownUnit: isOfOwnUnit(grant) && isEditor(grant, plan),
    related: true,
  };
  if (!isAllowed[needs.who ?? 'editor']) {
    return { problems: [{ field: 'planId', code: needs.whoCode ?? 'ONLY_LEAD' }] };
  }
  if (isOver(plan.status) && !needs.whenClosed) {
    return { problems: [{ field: 'planId', code: 'PLAN_CLOSED' }] };
  }
  return null;
}

/**
 * Runs a command on one plan. The plan's row is locked first, so that two commands on it come one
 * after the other. A plan that is not there, not the viewer's, or hidden from them in one of these
 * sections is NotFound and a refused row in the log.
 */
export function inPlan(
  context: SignedInContext,
  planId: string,
  needs: Needs,
  work: (tx: Tx, plan: LockedPlan) => Promise<Work>,
): Promise<ChangePlanResult> {
  const { action = 'CHANGE_PLAN' } = needs;
  return context.db.$transaction(async (tx): Promise<ChangePlanResult> => {
    const areIds = [planId, ...(needs.ids ?? [])].every(isId);
    const plan = areIds ? await lockPlan(tx, context, planId) : null;
    const refusal = plan ? refusalOf(plan, needs) : 'notFound';
    const outcome = refusal ?? (plan ? await work(tx, plan) : 'notFound');
    if (refusal || outcome === 'notFound') {
      await logRefusal(tx, context, action, planId, plan);
    }
    if (!plan || outcome === 'notFound') return notFound(context);
    if ('problems' in outcome) return invalid(context, outcome.problems);
    const { changed, conflicts = [], criterion = {} } = outcome;
    const isContent = outcome.isContent ?? needs.isContent ?? true;
    const finished = { action, changed, isContent, criterion };
    const document = await finishChange(tx, context, plan, finished);
    // In the sections that the viewer had when the command began.
    const seen = asSeen(document, sectionsSeen(plan.grant, false), context.today);
    return conflicts.length > 0
      ? { __typename: 'Conflict', fields: conflicts, plan: seen }
      : {
          __typename: 'PlanChanged',
          planId: plan.id,
          moments: { before: plan.changedAt, after: seen.changedAt },
          plan: seen,
        };
  });
}
