/** What the administration says of municipalities, clusters and their chairs, in Danish: the language the others follow. */
export const placesDa = {
  'organisation.places.onlyRegion': 'Kun regionens administrator kan rette kommuner og klynger.',
  'organisation.places.count': '{count, plural, one {# kommune} other {# kommuner}}',
  'organisation.places.populationOn': 'Opgjort den',
  'organisation.places.unknown': 'Ikke oplyst',
  'organisation.places.noMunicipalities': 'Ingen kommuner i klyngen.',
  'organisation.places.tableOf': 'Kommuner i {name}',
  'organisation.places.tableWithout': 'Kommuner uden klynge i {region}',
  'organisation.places.change': 'Ret {name}',
  'organisation.places.save': 'Gem',
  'organisation.places.saved': '{name} er gemt.',
  'organisation.places.populationUnreadable': 'Skriv et helt tal, for eksempel 84.574.',
  'organisation.places.moves':
    '{name} flytter til {cluster}. Sammenligninger efter klynge ændrer sig med det samme, også for tidligere perioder.',
  'organisation.places.leaves':
    '{name} hører så ikke til nogen klynge. Sammenligninger efter klynge ændrer sig med det samme, også for tidligere perioder.',
  'organisation.places.municipalityNow':
    'En anden har ændret {name} imens. Nu gælder: {population} indbyggere, opgjort den {date}; {cluster}. Det, du selv har skrevet, står her stadig.',
  'organisation.places.clusterNow':
    'En anden har ændret klyngen imens. Den hedder nu {name}. Det, du selv har skrevet, står her stadig.',
  'organisation.places.chairsNow':
    'En anden har ændret {name} imens. Nyeste formand er nu: {now}. Det, du selv har skrevet, står her stadig.',
  'organisation.places.rename': 'Ret navn',
  'organisation.places.renameOf': 'Ret navn: {name}',
  'organisation.places.clusterName': 'Klyngens navn',
  'organisation.places.newChair': 'Ny formand',
  'organisation.places.newChairOf': 'Ny formand for {name}',
  'organisation.places.correctChair': 'Ret nyeste formand',
  'organisation.places.correctChairOf': 'Ret nyeste formand for {name}',
  'organisation.places.chairFrom': 'Formand fra',
  'organisation.places.chairTo': 'Formand til og med',
  'organisation.places.chairToHint': 'Tom, hvis ingen slutdag er aftalt.',
  'organisation.places.chairEnds': '{name} er så formand til og med dagen før.',
  'organisation.places.chairNow': 'Formand i dag: {chair}',
  'organisation.places.chairNext': 'Kommende formand: {chair}',
  'organisation.places.chairNone': 'Ingen formand i dag',
  'organisation.places.chairHistory': 'Alle formænd',
  'organisation.places.period': '{name}, fra {from} til og med {to}',
  'organisation.places.periodOpen': '{name}, fra {from}',
  'organisation.places.removeChair': 'Fjern perioden',
  'organisation.places.removeAsk':
    'Fjern kun en periode, der aldrig har været rigtig: {period}. Den forrige formand får dagene tilbage, hvis perioderne hang sammen, og kommunen stadig er i klyngen.',
  'organisation.places.removeYes': 'Ja, fjern perioden',
  'organisation.places.removeNo': 'Behold perioden',
} as const;
