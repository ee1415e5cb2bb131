/** The closed lists of words in the parts of a plan. */

/** Plans a citizen may already have, in the order they are offered. */
export const EXISTING_PLAN_KINDS = [
  'ACTION_PLAN_141',
  'JOB_PLAN',
  'TREATMENT_PLAN',
  'DISCHARGE_PLAN',
  'COORDINATION_PLAN',
  'OTHER',
] as const;
export type ExistingPlanKind = (typeof EXISTING_PLAN_KINDS)[number];

/** How two plans the citizen has stand to each other, as the practitioner sees it. */
export const MARK_KINDS = ['OVERLAP', 'CONTRADICTION'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export type ChallengeKind = 'PRIMARY' | 'ACUTE';

/** What an intervention does to what goes on now. */
export type InterventionDirection = 'START' | 'CONTINUE' | 'STRENGTHEN' | 'REDUCE' | 'STOP';

/** How near a goal is, in the citizen's own judgement: from not begun to there. */
export const LEAST_ATTAINMENT = 0;
export const MOST_ATTAINMENT = 10;
