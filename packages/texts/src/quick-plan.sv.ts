/** What makes a plan quick to write, in Swedish: suggestions and hints. */
import type { quickPlanDa } from './quick-plan.da.ts';

export const quickPlanSv: Record<keyof typeof quickPlanDa, string> = {
  'plans.phrases.open': 'Formuleringar',
  'plans.saved.tooLong':
    '{over, plural, one {Texten är ett tecken för lång} other {Texten är # tecken för lång}}. Förkorta den, så sparas den.',
  'plans.enterHint': 'Enter går vidare till nästa. Skift+Enter ger en ny rad.',
};
