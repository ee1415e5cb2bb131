/** What was typed or added and is not saved yet, in Danish. It comes with what shows it. */
export const draftsDa = {
  'ui.drafts.title': 'Det her nåede ikke at blive gemt',
  'ui.drafts.text':
    'Åbn feltet, så er det der igen. Er feltet væk, så kopiér det, du skal bruge, og slet resten.',
  'ui.drafts.copy': 'Kopiér',
  'ui.drafts.copied': 'Kopieret',
  'ui.drafts.delete': 'Slet',
  'ui.drafts.elsewhere':
    'Du har skrevet noget, der ikke er gemt endnu. Det er der igen, når du åbner:',
  'ui.drafts.choices': 'Kun valg og datoer, ingen tekst.',
  'ui.drafts.comes':
    'Der er ingen forbindelse. Det, du tilføjede, kommer her af sig selv, når den er tilbage.',
} as const;
