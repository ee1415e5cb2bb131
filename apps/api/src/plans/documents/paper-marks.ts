// How the plans a citizen has stand to each other, in words.

import { planLinksDa } from '@sammenhaeng/texts/plan-links.da';
import type { FrozenPlan } from '@sammenhaeng/domain/plans/frozen-plan';
import { plansDa } from '@sammenhaeng/texts/plans.da';
import type { Fact } from './paper.ts';
import { linesOf } from './paper-words.ts';

/** What is said of one plan and another, once from each side. */
export function marksOf(
  { existingPlans, existingPlanMarks = [] }: FrozenPlan,
  id: string | undefined,
): Fact[] {
  return existingPlanMarks.flatMap(({ kind, existingPlanId, otherPlanId, note }) => {
    if (existingPlanId !== id && otherPlanId !== id) return [];
    const other = existingPlanId === id ? otherPlanId : existingPlanId;
    const plan = existingPlans.find((one) => one.id === other);
    if (!plan) return [];
    const name = [plansDa[`plans.existing.${plan.kind}`], plan.owner].filter(Boolean).join(', ');
    return [{ label: planLinksDa[`plans.marks.${kind}`], text: linesOf(name, note) }];
  });
}
