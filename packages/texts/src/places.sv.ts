/** What the administration says of municipalities, clusters and their chairs, in Swedish. */
import type { placesDa } from './places.da.ts';

export const placesSv: Record<keyof typeof placesDa, string> = {
  'organisation.places.onlyRegion': 'Bara regionens administratör kan ändra kommuner och kluster.',
  'organisation.places.count': '{count, plural, one {# kommun} other {# kommuner}}',
  'organisation.places.populationOn': 'Räknat den',
  'organisation.places.unknown': 'Uppgift saknas',
  'organisation.places.noMunicipalities': 'Inga kommuner i klustret.',
  'organisation.places.tableOf': 'Kommuner i {name}',
  'organisation.places.tableWithout': 'Kommuner utan kluster i {region}',
  'organisation.places.change': 'Ändra {name}',
  'organisation.places.save': 'Spara',
  'organisation.places.saved': '{name} är sparat.',
  'organisation.places.populationUnreadable': 'Skriv ett heltal, till exempel 84 574.',
  'organisation.places.moves':
    '{name} flyttar till {cluster}. Jämförelser efter kluster ändras genast, även för tidigare perioder.',
  'organisation.places.leaves':
    '{name} hör då inte till något kluster. Jämförelser efter kluster ändras genast, även för tidigare perioder.',
  'organisation.places.municipalityNow':
    'Någon annan har ändrat {name} under tiden. Nu gäller: {population} invånare, räknat den {date}; {cluster}. Det du själv har skrivit står kvar här.',
  'organisation.places.clusterNow':
    'Någon annan har ändrat klustret under tiden. Det heter nu {name}. Det du själv har skrivit står kvar här.',
  'organisation.places.chairsNow':
    'Någon annan har ändrat {name} under tiden. Senaste ordförande är nu: {now}. Det du själv har skrivit står kvar här.',
  'organisation.places.rename': 'Ändra namn',
  'organisation.places.renameOf': 'Ändra namn: {name}',
  'organisation.places.clusterName': 'Klustrets namn',
  'organisation.places.newChair': 'Ny ordförande',
  'organisation.places.newChairOf': 'Ny ordförande för {name}',
  'organisation.places.correctChair': 'Rätta senaste ordföranden',
  'organisation.places.correctChairOf': 'Rätta senaste ordföranden för {name}',
  'organisation.places.chairFrom': 'Ordförande från',
  'organisation.places.chairTo': 'Ordförande till och med',
  'organisation.places.chairToHint': 'Tomt om ingen sista dag är bestämd.',
  'organisation.places.chairEnds': '{name} är då ordförande till och med dagen innan.',
  'organisation.places.chairNow': 'Ordförande i dag: {chair}',
  'organisation.places.chairNext': 'Kommande ordförande: {chair}',
  'organisation.places.chairNone': 'Ingen ordförande i dag',
  'organisation.places.chairHistory': 'Alla ordförande',
  'organisation.places.period': '{name}, från {from} till och med {to}',
  'organisation.places.periodOpen': '{name}, från {from}',
  'organisation.places.removeChair': 'Ta bort perioden',
  'organisation.places.removeAsk':
    'Ta bara bort en period som aldrig har varit rätt: {period}. Den förra ordföranden får tillbaka dagarna om perioderna hängde ihop och kommunen fortfarande är med i klustret.',
  'organisation.places.removeYes': 'Ja, ta bort perioden',
  'organisation.places.removeNo': 'Behåll perioden',
};
