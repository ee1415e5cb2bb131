/** The names of the plan's five sections, in the order they stand on the page. */

/**
 * *Stamoplysninger*, *afdækning*, *udfordringer*, *fælles mål og prioritering*, *opfølgning*.
 * A consent names the sections a party may have.
 */
export const PLAN_SECTIONS = [
  'MASTER_DATA',
  'MAPPING',
  'CHALLENGES',
  'GOALS',
  'FOLLOW_UP',
] as const;

export type PlanSection = (typeof PLAN_SECTIONS)[number];
