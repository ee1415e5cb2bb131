/** What makes a plan quick to write, in English: suggestions, the usual consent, the last plan. */
import type { quickPlanDa } from './quick-plan.da.ts';

export const quickPlanEn: Record<keyof typeof quickPlanDa, string> = {
  'plans.phrases.open': 'Phrases',
  'plans.saved.tooLong':
    '{over, plural, one {The text is one character too long} other {The text is # characters too long}}. Shorten it, and it will be saved.',
  'plans.enterHint': 'Enter goes on to the next. Shift+Enter is a new line.',
  'plans.remembered.EARLIER_PLAN': 'Took part in the citizen’s earlier plans',
  'plans.remembered.OFTEN_IN_UNIT': 'Often takes part in your plans',
  'plans.usualConsent.covers':
    'The usual ({party}): {sections}. Holds until {date}. Purpose: {purpose}.',
  'plans.usualConsent.WRITTEN': 'Give as usual, in writing',
  'plans.usualConsent.ORAL': 'Give as usual, orally',
  'plans.usualConsent.WRITTEN.label': 'Give as usual, in writing: {name}',
  'plans.usualConsent.ORAL.label': 'Give as usual, orally: {name}',
  'plans.bring.title': 'Bring along from the last plan',
  'plans.bring.hint': 'Consents do not come along. The citizen gives them anew.',
  'plans.bring.PARTICIPANTS': 'Participants',
  'plans.bring.EXISTING_PLANS': 'The citizen’s other plans',
  'plans.bring.GOALS': 'Goals that are not reached, and what is still to be done',
  'plans.bring.failed':
    'The plan is started, but nothing was brought along from the last one. {reason}',
};
