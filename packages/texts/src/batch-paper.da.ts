/** The list that lies on top of many plans in one file, in Danish. */
export const batchPaperDa = {
  title: 'Koordinerende indsatsplaner: indhold',
  kicker: 'Koordinerende indsatsplaner',
  heading: 'Indhold',
  intro: 'Planerne ligger som en fil hver. Filens navn begynder med nummeret.',
  number: 'Nr.',
  citizen: 'Borger',
  version: 'Version',
  footer: 'Hentet {date}',
  fictive: 'Fiktive data',
  page: 'Side',
  confidential: 'Fortroligt',
  confidentialText:
    'Planerne er fortrolige. Gem dem kun så længe, du skal bruge dem, og slet dem bagefter.',
} as const;
