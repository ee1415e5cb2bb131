/** Puts a challenge or a plan elsewhere back as it was before it was taken out in the review. */
import { useState } from 'react';
import type { RenewalPlanFragment } from '@sammenhaeng/graph/generated/graphql';
import { useAddChallenge } from '../challenges/use-change-challenges.ts';
import { useAddExistingPlan } from '../mapping/use-change-existing-plans.ts';
import type { ChangeResult } from '../saving/change-result.ts';

/** Gives the way back of a row that this page has seen; null for one that was gone before. */
export function useRestoreLine(plan: RenewalPlanFragment) {
  const addChallenge = useAddChallenge(plan.id);
  const addExistingPlan = useAddExistingPlan(plan.id);
  const [seen] = useState(() => new Map<string, () => Promise<ChangeResult>>());
  for (const { id, kind, text } of plan.challenges) {
    seen.set(id, () => addChallenge({ id, kind, text }));
  }
  for (const { id, kind, owner, status, goals, interventions } of plan.existingPlans) {
    const row = { id, kind, owner, status, goals, interventions };
    seen.set(id, () => addExistingPlan(row));
  }
  return (id: string) => seen.get(id) ?? null;
}
