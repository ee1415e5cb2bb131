// The goals of a plan with their place in the order and whoever is responsible.

import type { SeenPlan } from './seen-plan.ts';

/** Goals in priority order; each intervention names its responsible, who may have left since. */
export const seenGoals = ({ goals, participantById }: SeenPlan) =>
  goals.map((goal, index) => ({
    ...goal,
    priority: index + 1,
    interventions: goal.interventions.map((intervention) => ({
      ...intervention,
      responsible: participantById.get(intervention.responsibleId ?? '') ?? null,
    })),
  }));
