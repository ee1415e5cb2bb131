/** English texts of the choice not to make a plan now. */
import type { notNeededDa } from './not-needed.da.ts';

export const notNeededEn: Record<keyof typeof notNeededDa, string> = {
  'plans.notNeeded.open': 'A plan is not needed now',
  'plans.notNeeded.title': 'Why is a plan not needed now?',
  'plans.notNeeded.hint':
    'No plan is made. The choice is shown the next time somebody in the municipality finds the citizen.',
  'plans.notNeeded.label': 'Reason',
  'plans.notNeeded.missing': 'Write why.',
  'plans.notNeeded.save': 'Save the choice',
  'plans.notNeeded.saved': 'The choice is saved. No plan was made.',
  'plans.notNeeded.before': 'A plan was not needed',
  'plans.notNeeded.who': '{date}, {unit}, {function}',
};
