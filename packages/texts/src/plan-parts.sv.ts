/** What the parts of a plan's page are called while they are to come, in Swedish. */
import type { planPartsDa } from './plan-parts.da.ts';

export const planPartsSv: Record<keyof typeof planPartsDa, string> = {
  'plans.meetings.title': 'Möte',
  'plans.renewal.title': 'Gå igenom planen',
  'plans.sending.title': 'Skicka ut planen',
  'plans.promises.title': 'Löften',
};
