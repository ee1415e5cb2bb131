// Takes a row out of the working copy of a plan; agreed versions keep it.

import { answersFor } from '@sammenhaeng/domain/plans/answers-for';
import { Prisma, type Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { SECTION_OF_PART } from './change-part.ts';
import { inPlan, type Problems } from './in-plan.ts';
import type { LockedPlan } from './locked-plan.ts';
import { workOf } from './open-work.store.ts';
import { findPart, type PartTable } from './parts.store.ts';
import type { ChangePlanResult } from './plan-result.ts';
import { isNamed } from './presence.ts';
import { wordsInPart } from './words-in-part.store.ts';

export type PlanPart =
  | 'PARTICIPANT'
  | 'EXISTING_PLAN'
  | 'EXISTING_PLAN_MARK'
  | 'CHALLENGE'
  | 'GOAL'
  | 'INTERVENTION';

const TABLE_OF: Record<PlanPart, PartTable> = {
  PARTICIPANT: 'participant',
  EXISTING_PLAN: 'existing_plan',
  EXISTING_PLAN_MARK: 'existing_plan_mark',
  CHALLENGE: 'challenge',
  GOAL: 'goal',
  INTERVENTION: 'intervention',
};

async function participantProblems(
  tx: Tx,
  plan: LockedPlan,
  row: Record<string, unknown>,
): Promise<Problems> {
  const id = String(row['id']);
  if (row['employee_id'] === plan.leadId) return [{ field: 'id', code: 'LEAD_CANNOT_LEAVE' }];
  if (answersFor(await workOf(tx, plan.id), id).length > 0) {
    return [{ field: 'id', code: 'PARTICIPANT_IS_RESPONSIBLE' }];
  }
  return (await isNamed(tx, plan.id, id)) ? [{ field: 'id', code: 'PARTICIPANT_IN_USE' }] : [];
}

/** Words of a colleague that whoever removes has not read yet. */
async function unseenProblems(
  tx: Tx,
  table: PartTable,
  id: string,
  seen: readonly string[] | null | undefined,
): Promise<Problems> {
  if (!seen) return [];
  const words = await wordsInPart(tx, table, id);
  const areSeen = words.every((text) => seen.includes(text));
  return areSeen ? [] : [{ field: 'id', code: 'WRITTEN_MEANWHILE' }];
}

/**
 * A goal goes with its interventions. A participant whom the plan names can only leave. Words that
 * the caller has not seen do not go in silence.
 */
export function removeFromPlan(
  context: SignedInContext,
  input: { planId: string; part: PlanPart; id: string; seen?: readonly string[] | null },
): Promise<ChangePlanResult> {
  const { planId, part, id, seen } = input;
  const table = TABLE_OF[part];
  const needs = { action: 'DELETE', sections: [SECTION_OF_PART[table]], ids: [id] } as const;
  return inPlan(context, planId, needs, async (tx, plan) => {
    const row = await findPart(tx, table, planId, id);
    if (!row) return 'notFound';
    const problems =
      part === 'PARTICIPANT'
        ? await participantProblems(tx, plan, row)
        : await unseenProblems(tx, table, id, seen);
    if (problems.length > 0) return { problems };
    await tx.$executeRaw`DELETE FROM ${Prisma.raw(table)} WHERE id = ${id}::uuid`;
    return { changed: [table], criterion: { removed: id } };
  });
}
