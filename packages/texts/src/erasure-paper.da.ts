/** Words on the proof of erasure, in Danish. */
export const erasurePaperDa = {
  title: 'Slettebevis',
  heading: 'Slettebevis',
  kicker: 'Koordinerende indsatsplan',
  intro:
    'En koordinerende indsatsplan er slettet med alt, hvad der hørte til den. Beviset nævner ingen borger.',
  municipality: 'Kommune',
  planId: 'Planens id',
  closedOn: 'Afsluttet',
  archivedAt: 'Arkiveret',
  reference: 'Arkivmyndighedens reference',
  erasedAt: 'Slettet',
  erasedBy: 'Slettet af',
  hash: 'Fingeraftryk (SHA-256)',
  hashText:
    'Fingeraftrykket er beregnet af alt, hvad der stod i databasen om planen, lige før det blev slettet. Har arkivmyndigheden det samme indhold, giver det samme fingeraftryk.',
  counts: 'Slettede rækker',
  what: 'Hvad',
  rows: 'Antal',
  order:
    'Planen blev afsluttet, arkiveret og slettet i den rækkefølge. Databasen tillader ingen anden.',
  how: 'Rækkefølge',
  footer: 'Slettebevis {id}',
  page: 'Side',
} as const;
