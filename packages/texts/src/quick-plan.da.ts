/** What makes a plan quick to write, in Danish: suggestions and hints. */
export const quickPlanDa = {
  'plans.phrases.open': 'Formuleringer',
  'plans.saved.tooLong':
    '{over, plural, one {Teksten er ét tegn for lang} other {Teksten er # tegn for lang}}. Forkort den, så bliver den gemt.',
  'plans.enterHint': 'Enter går videre til næste. Skift+Enter giver en ny linje.',
} as const;
