/** What the parts of a plan's page are called while they are to come, in English. */
import type { planPartsDa } from './plan-parts.da.ts';

export const planPartsEn: Record<keyof typeof planPartsDa, string> = {
  'plans.meetings.title': 'Meeting',
  'plans.renewal.title': 'Go through the plan',
  'plans.sending.title': 'Send the plan out',
  'plans.promises.title': 'Promises',
};
