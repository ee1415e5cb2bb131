/** What makes a plan quick to write, in Danish: suggestions, the usual consent, the last plan. */
export const quickPlanDa = {
  'plans.phrases.open': 'Formuleringer',
  'plans.saved.tooLong':
    '{over, plural, one {Teksten er ét tegn for lang} other {Teksten er # tegn for lang}}. Forkort den, så bliver den gemt.',
  'plans.enterHint': 'Enter går videre til næste. Skift+Enter giver en ny linje.',
  'plans.remembered.EARLIER_PLAN': 'Var med i borgerens tidligere planer',
  'plans.remembered.OFTEN_IN_UNIT': 'Er tit med i jeres planer',
  'plans.usualConsent.covers':
    'Det sædvanlige ({party}): {sections}. Gælder til og med {date}. Formål: {purpose}.',
  'plans.usualConsent.WRITTEN': 'Giv som sædvanlig, skriftligt',
  'plans.usualConsent.ORAL': 'Giv som sædvanlig, mundtligt',
  'plans.usualConsent.WRITTEN.label': 'Giv som sædvanlig, skriftligt: {name}',
  'plans.usualConsent.ORAL.label': 'Giv som sædvanlig, mundtligt: {name}',
  'plans.bring.title': 'Tag med fra sidste plan',
  'plans.bring.hint': 'Samtykker følger ikke med. Borgeren giver dem på ny.',
  'plans.bring.PARTICIPANTS': 'Deltagere',
  'plans.bring.EXISTING_PLANS': 'Borgerens andre planer',
  'plans.bring.GOALS': 'Mål, der ikke er nået, og det, der mangler at ske',
  'plans.bring.failed': 'Planen er startet, men intet er taget med fra den sidste. {reason}',
} as const;
