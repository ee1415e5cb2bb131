/** What makes a plan quick to write, in Swedish: suggestions, the usual consent, the last plan. */
import type { quickPlanDa } from './quick-plan.da.ts';

export const quickPlanSv: Record<keyof typeof quickPlanDa, string> = {
  'plans.phrases.open': 'Formuleringar',
  'plans.saved.tooLong':
    '{over, plural, one {Texten är ett tecken för lång} other {Texten är # tecken för lång}}. Förkorta den, så sparas den.',
  'plans.enterHint': 'Enter går vidare till nästa. Skift+Enter ger en ny rad.',
  'plans.remembered.EARLIER_PLAN': 'Var med i den enskildas tidigare planer',
  'plans.remembered.OFTEN_IN_UNIT': 'Är ofta med i era planer',
  'plans.usualConsent.covers':
    'Det vanliga ({party}): {sections}. Gäller till och med {date}. Ändamål: {purpose}.',
  'plans.usualConsent.WRITTEN': 'Ge som vanligt, skriftligt',
  'plans.usualConsent.ORAL': 'Ge som vanligt, muntligt',
  'plans.usualConsent.WRITTEN.label': 'Ge som vanligt, skriftligt: {name}',
  'plans.usualConsent.ORAL.label': 'Ge som vanligt, muntligt: {name}',
  'plans.bring.title': 'Ta med från förra planen',
  'plans.bring.hint': 'Samtycken följer inte med. Den enskilda ger dem på nytt.',
  'plans.bring.PARTICIPANTS': 'Deltagare',
  'plans.bring.EXISTING_PLANS': 'Den enskildas andra planer',
  'plans.bring.GOALS': 'Mål som inte är nådda, och det som återstår att göra',
  'plans.bring.failed': 'Planen är startad, men inget är taget med från den förra. {reason}',
};
