/** Why a plan is gone, in Danish. It comes with what shows it. */
export const goneDa = {
  'plans.plan.gone': 'Planen findes ikke, eller du har ikke adgang til den.',
  'plans.plan.goneText': 'Se efter, om adressen er rigtig, eller gå tilbage til dine planer.',
  'plans.gone.title': 'Du kan ikke længere se planen',
  'plans.gone.WITHDRAWN':
    'Borgeren trak samtykket til din enhed tilbage {date}. Derfor kan du ikke længere se planen.',
  'plans.gone.LAPSED':
    'Borgerens samtykke til din enhed udløb {date}. Derfor kan du ikke længere se planen.',
  'plans.gone.REPLACED':
    'Borgerens samtykke til din enhed blev erstattet {date} af et, der ikke gælder nu. Derfor kan du ikke se planen.',
  'plans.gone.NOT_YET': 'Borgerens samtykke til din enhed gælder først fra {date}.',
  'plans.plan.toStart': 'Til forsiden',
  'plans.purpose.title': 'Angiv formål',
  'plans.purpose.text':
    'Er planen lavet i din enhed, kan du læse den, når du skriver hvorfor. Formålet bliver logget sammen med dit navn.',
  'plans.purpose.label': 'Hvad skal du bruge planen til?',
  'plans.purpose.missing': 'Skriv, hvad du skal bruge planen til.',
  'plans.purpose.send': 'Åbn med dette formål',
  'plans.purpose.refused':
    'Planen kan ikke åbnes med et formål. Den er måske lavet i en anden enhed.',
} as const;
