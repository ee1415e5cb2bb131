/** What publishing the figures says, in Danish: the language the others follow. */
export const publishingDa = {
  'comparison.publish.label': 'Offentliggørelse',
  'comparison.publish.waits': '{quarter} er slut og er ikke offentliggjort.',
  'comparison.publish.later':
    '{count, plural, one {Det kvartal, der fulgte efter, venter også} other {De # kvartaler, der fulgte efter, venter også}}: De offentliggøres et ad gangen.',
  'comparison.publish.looking':
    'Du ser tallene, som de bliver, når {quarter} er offentliggjort. Kun programkoordinatoren kan se dem nu.',
  'comparison.publish.look': 'Se tallene først',
  'comparison.publish.lookBack': 'Tilbage til de offentliggjorte tal',
  'comparison.publish.start': 'Offentliggør {quarter}',
  'comparison.publish.sure': 'Offentliggør {quarter}?',
  'comparison.publish.who':
    'Styregruppen, klyngeformændene, programkoordinatorerne og kommunernes medarbejdere i {region} kan se tallene med det samme.',
  'comparison.publish.what':
    'De ser kommuner, klynger og region. Små tal er skjult for alle, og ingen borger er nævnt.',
  'comparison.publish.moves':
    'Der vises altid de seneste to år: Det nye kvartal kommer til, og det ældste går ud.',
  'comparison.publish.movesFirst': 'De to år, der slutter med kvartalet, bliver vist.',
  'comparison.publish.final': 'Det kan ikke trækkes tilbage.',
  'comparison.publish.send': 'Offentliggør nu',
  'comparison.publish.cancel': 'Annuller',
  'comparison.publish.done': '{quarter} er offentliggjort. Alle, der sammenligner, kan se tallene.',
  'comparison.publish.failed':
    'Tallene blev ikke offentliggjort. Ingen andre kan se dem. Prøv igen.',
  'comparison.publish.mark': 'Ikke offentliggjort',
  'comparison.publish.markedPeriod': '{period}. Ikke offentliggjort.',
  'comparison.publish.nothingTitle': 'Der er ikke offentliggjort tal endnu',
  'comparison.publish.nothingText':
    'Regionens programkoordinator offentliggør tallene, når et kvartal er slut. Så kan du se dem her.',
} as const;
