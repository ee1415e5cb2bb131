/** What the administration says of municipalities, clusters and their chairs, in English. */
import type { placesDa } from './places.da.ts';

export const placesEn: Record<keyof typeof placesDa, string> = {
  'organisation.places.onlyRegion':
    'Only the administrator of the region can change municipalities and clusters.',
  'organisation.places.count': '{count, plural, one {# municipality} other {# municipalities}}',
  'organisation.places.populationOn': 'Counted on',
  'organisation.places.unknown': 'Not known',
  'organisation.places.noMunicipalities': 'No municipalities in the cluster.',
  'organisation.places.tableOf': 'Municipalities of {name}',
  'organisation.places.tableWithout': 'Municipalities without a cluster in {region}',
  'organisation.places.change': 'Change {name}',
  'organisation.places.save': 'Save',
  'organisation.places.saved': '{name} is saved.',
  'organisation.places.populationUnreadable': 'Write a whole number, for example 84,574.',
  'organisation.places.moves':
    '{name} moves to {cluster}. Comparisons by cluster change at once, for earlier periods too.',
  'organisation.places.leaves':
    '{name} will belong to no cluster. Comparisons by cluster change at once, for earlier periods too.',
  'organisation.places.municipalityNow':
    'Somebody else has changed {name} meanwhile. It is now: {population} inhabitants, counted on {date}; {cluster}. What you typed still stands here.',
  'organisation.places.clusterNow':
    'Somebody else has changed the cluster meanwhile. Its name is now {name}. What you typed still stands here.',
  'organisation.places.chairsNow':
    'Somebody else has changed {name} meanwhile. The newest chair is now: {now}. What you typed still stands here.',
  'organisation.places.rename': 'Change name',
  'organisation.places.renameOf': 'Change name: {name}',
  'organisation.places.clusterName': 'Name of the cluster',
  'organisation.places.newChair': 'New chair',
  'organisation.places.newChairOf': 'New chair of {name}',
  'organisation.places.correctChair': 'Correct the newest chair',
  'organisation.places.correctChairOf': 'Correct the newest chair of {name}',
  'organisation.places.chairFrom': 'Chairs from',
  'organisation.places.chairTo': 'Chairs until',
  'organisation.places.chairToHint': 'Empty where no last day is agreed.',
  'organisation.places.chairEnds': '{name} then chairs until the day before.',
  'organisation.places.chairNow': 'Chair today: {chair}',
  'organisation.places.chairNext': 'Next chair: {chair}',
  'organisation.places.chairNone': 'No chair today',
  'organisation.places.chairHistory': 'All chairs',
  'organisation.places.period': '{name}, from {from} until {to}',
  'organisation.places.periodOpen': '{name}, from {from}',
  'organisation.places.removeChair': 'Remove the period',
  'organisation.places.removeAsk':
    'Remove only a period that was never right: {period}. The chair before takes its days back, if the periods met and the municipality is still of the cluster.',
  'organisation.places.removeYes': 'Yes, remove the period',
  'organisation.places.removeNo': 'Keep the period',
};
