// Marks that two of the plans a citizen has overlap or contradict each other.

import type { MarkKind } from '@sammenhaeng/domain/plans/part-kinds';
import { Prisma, type Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { workOf } from '../add-part.ts';
import { inPlan } from '../in-plan.ts';
import { findPart, insertPart } from '../parts.store.ts';
import type { ChangePlanResult } from '../plan-result.ts';
import { textsOf } from '../typed-text.ts';

export type AddMarkInput = {
  planId: string;
  id: string;
  existingPlanId: string;
  otherPlanId: string;
  kind: MarkKind;
  note?: string | null | undefined;
};

/** Is the same said of the two already, whichever of them it was said of? */
async function isSaid(tx: Tx, input: AddMarkInput): Promise<boolean> {
  const two = [input.existingPlanId, input.otherPlanId];
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT FROM existing_plan_mark WHERE plan_id = ${input.planId}::uuid AND id <> ${input.id}::uuid
      AND kind = ${input.kind}::mark_kind
      AND existing_plan_id = ANY(${two}::uuid[]) AND other_plan_id = ANY(${two}::uuid[])`;
  return rows.length > 0;
}

/** An existing plan of another KI-plan is not found. */
export function addMark(context: SignedInContext, input: AddMarkInput): Promise<ChangePlanResult> {
  const { planId, id, existingPlanId, otherPlanId, kind } = input;
  const texts = textsOf();
  const note = texts.long('note', input.note);
  if (existingPlanId === otherPlanId) {
    texts.problems.push({ field: 'otherPlanId', code: 'MARK_NEEDS_TWO' });
  }
  const needs = { sections: ['MAPPING'], ids: [id, existingPlanId, otherPlanId] } as const;
  return inPlan(context, planId, needs, async (tx) => {
    for (const one of [existingPlanId, otherPlanId]) {
      if (!(await findPart(tx, 'existing_plan', planId, one))) return 'notFound';
    }
    if (texts.problems.length > 0) return { problems: texts.problems };
    if (await isSaid(tx, input)) return { problems: [{ field: 'kind', code: 'MARK_EXISTS' }] };
    const added = await insertPart(
      tx,
      'existing_plan_mark',
      planId,
      id,
      { kind, note },
      {
        existing_plan_id: Prisma.sql`${existingPlanId}::uuid`,
        other_plan_id: Prisma.sql`${otherPlanId}::uuid`,
      },
    );
    return workOf(added, 'existingPlanMark');
  });
}
