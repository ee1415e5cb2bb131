// Puts the goals of a plan in order: the first is the most important.

import type { SignedInContext } from '../graph/context.ts';
import { inPlan } from './in-plan.ts';
import type { ChangePlanResult } from './plan-result.ts';

/**
 * Goals that the call does not name, as one that was added meanwhile, keep their order after those
 * it names. A goal of another plan is not found.
 */
export function prioritiseGoals(
  context: SignedInContext,
  input: { planId: string; goalIds: readonly string[] },
): Promise<ChangePlanResult> {
  const { planId } = input;
  const goalIds = [...new Set(input.goalIds)];
  return inPlan(context, planId, { sections: ['GOALS'], ids: goalIds }, async (tx) => {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM goal WHERE plan_id = ${planId}::uuid ORDER BY "position", id`;
    const before = rows.map(({ id }) => id);
    if (!goalIds.every((id) => before.includes(id))) return 'notFound';
    const after = [...goalIds, ...before.filter((id) => !goalIds.includes(id))];
    if (after.every((id, index) => id === before[index])) return { changed: [] };
    await tx.$executeRaw`
      UPDATE goal SET "position" = o.place
      FROM unnest(${after}::uuid[]) WITH ORDINALITY AS o(id, place)
      WHERE goal.id = o.id AND goal.plan_id = ${planId}::uuid`;
    return { changed: ['priority'] };
  });
}
