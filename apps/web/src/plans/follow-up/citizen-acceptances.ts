/** What a citizen can say to a plan, in the order in which it is asked. */
import type { CitizenAcceptance } from '@sammenhaeng/domain/plans/plan-facts';

export const CITIZEN_ACCEPTANCES = [
  'ACCEPTED',
  'ACCEPTED_WITH_REMARKS',
  'NOT_ACCEPTED',
  'COULD_NOT_BE_ASKED',
] as const satisfies CitizenAcceptance[];
