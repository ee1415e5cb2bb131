/** The kinds of plan a citizen may already have, in the order they are offered. */

export const EXISTING_PLAN_KINDS = [
  'ACTION_PLAN_141',
  'JOB_PLAN',
  'TREATMENT_PLAN',
  'DISCHARGE_PLAN',
  'COORDINATION_PLAN',
  'OTHER',
] as const;

export type ExistingPlanKind = (typeof EXISTING_PLAN_KINDS)[number];
