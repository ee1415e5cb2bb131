// A plan that is agreed once more: it is another one now, so the citizen is asked again first.

import type { Person } from './test-server.ts';
import { change, type ChangeAnswer, readPlan } from './a-plan.ts';

/** The citizen, asked anew, says yes to what has changed. */
export const saysYesAnew = (person: Person, planId: string): Promise<ChangeAnswer> =>
  change(person, 'changePlan', { id: planId, citizenAcceptance: { from: null, to: 'ACCEPTED' } });

/** They say yes, and the plan is agreed as it then stands. */
export async function agreesAnew(person: Person, planId: string): Promise<ChangeAnswer> {
  await saysYesAnew(person, planId);
  const now = await readPlan(person, planId);
  return change(person, 'agreePlan', { planId, seenChangedAt: now?.changedAt });
}
