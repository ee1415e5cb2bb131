/** What makes a plan quick to write, in English: suggestions and hints. */
import type { quickPlanDa } from './quick-plan.da.ts';

export const quickPlanEn: Record<keyof typeof quickPlanDa, string> = {
  'plans.phrases.open': 'Phrases',
  'plans.saved.tooLong':
    '{over, plural, one {The text is one character too long} other {The text is # characters too long}}. Shorten it, and it will be saved.',
  'plans.enterHint': 'Enter goes on to the next. Shift+Enter is a new line.',
};
