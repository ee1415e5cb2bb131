/** What the parts of a plan's page are called while they are to come, in Danish. */
export const planPartsDa = {
  'plans.meetings.title': 'Møde',
  'plans.renewal.title': 'Gennemgå planen',
  'plans.sending.title': 'Send planen ud',
  'plans.promises.title': 'Løfter',
} as const;
