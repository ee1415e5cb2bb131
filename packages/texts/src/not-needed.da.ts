/** Danish texts of the choice not to make a plan now: fetched where a citizen was found. */
export const notNeededDa = {
  'plans.notNeeded.open': 'En plan er ikke nødvendig nu',
  'plans.notNeeded.title': 'Hvorfor er en plan ikke nødvendig nu?',
  'plans.notNeeded.hint':
    'Der bliver ikke lavet en plan. Valget bliver vist, næste gang nogen i kommunen finder borgeren.',
  'plans.notNeeded.label': 'Begrundelse',
  'plans.notNeeded.missing': 'Skriv hvorfor.',
  'plans.notNeeded.save': 'Gem valget',
  'plans.notNeeded.saved': 'Valget er gemt. Der er ikke lavet en plan.',
  'plans.notNeeded.before': 'En plan var ikke nødvendig',
  'plans.notNeeded.who': '{date}, {unit}, {function}',
} as const;
