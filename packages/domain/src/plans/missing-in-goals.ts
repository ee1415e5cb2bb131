/** What the shared goals lack: a goal, a name, and for each intervention one person and a date. */
import type { MissingItem, MissingKey } from './missing-item.ts';
import type { GoalFacts, InterventionFacts, PlanFacts } from './plan-facts.ts';

/**
 * Goals that are achieved or dropped, and interventions that are over, are history and are left
 * as they are. What is still to be done needs one responsible who has not left, and a date.
 */
export function missingInGoals(plan: PlanFacts): MissingItem[] {
  const presentIds = new Set(
    plan.participants.filter((participant) => !participant.hasLeft).map(({ id }) => id),
  );
  const active = plan.goals.filter((goal) => goal.state === 'ACTIVE');
  if (active.length === 0) return [{ key: 'GOAL', section: 'GOALS' }];
  return active.flatMap((goal) => [
    ...missingInGoal(goal),
    ...goal.interventions.flatMap((intervention) => missingIn(intervention, presentIds)),
  ]);
}

function missingInGoal(goal: GoalFacts): MissingItem[] {
  const items: MissingItem[] = [];
  if (goal.title.trim() === '') items.push(inGoals('TITLE', goal.id));
  if (goal.interventions.length === 0) items.push(inGoals('INTERVENTION', goal.id));
  return items;
}

function missingIn(intervention: InterventionFacts, presentIds: Set<string>): MissingItem[] {
  const { id, responsibleParticipantId } = intervention;
  const items: MissingItem[] = [];
  if (intervention.title.trim() === '') items.push(inGoals('TITLE', id));
  if (intervention.state === 'DONE' || intervention.state === 'NOT_DONE') return items;
  if (responsibleParticipantId === null || !presentIds.has(responsibleParticipantId)) {
    items.push(inGoals('RESPONSIBLE', id));
  }
  if (intervention.dueOn === null) items.push(inGoals('INTERVENTION_DATE', id));
  return items;
}

function inGoals(key: MissingKey, targetId: string): MissingItem {
  return { key, section: 'GOALS', targetId };
}
