/** What was typed or added and is not saved yet, in Danish. It comes with what shows it. */
export const draftsDa = {
  'plans.drafts.title': 'Det her nåede ikke at blive gemt',
  'plans.drafts.text':
    'Åbn feltet, så er det der igen. Er feltet væk, så kopiér det, du skal bruge, og slet resten.',
  'plans.drafts.copy': 'Kopiér',
  'plans.drafts.copied': 'Kopieret',
  'plans.drafts.delete': 'Slet',
  'plans.drafts.elsewhere':
    'Du har skrevet noget, der ikke er gemt endnu. Det er der igen, når du åbner:',
  'plans.drafts.choices': 'Kun valg og datoer, ingen tekst.',
  'plans.drafts.comes':
    'Der er ingen forbindelse. Det, du tilføjede, kommer her af sig selv, når den er tilbage.',
} as const;
