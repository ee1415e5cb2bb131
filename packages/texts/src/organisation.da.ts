/** What the administration says, in Danish: the language the others follow. */
export const organisationDa = {
  'organisation.title': 'Administration',
  'organisation.lead':
    'Medarbejdere, enheder og kommuner. Du ser ingen borgere og ingen planer her.',
  'organisation.tabs': 'Hvad vil du arbejde med?',
  'organisation.tab.employees': 'Medarbejdere',
  'organisation.tab.municipalities': 'Kommuner',
  'organisation.tab.units': 'Enheder',

  'organisation.employees.search': 'Søg efter navn, mail eller enhed',
  'organisation.employees.count':
    '{count, plural, =0 {Ingen medarbejdere} one {# medarbejder} other {# medarbejdere}}',
  'organisation.employees.name': 'Navn',
  'organisation.employees.unit': 'Enhed',
  'organisation.employees.roles': 'Roller',
  'organisation.employees.access': 'Adgang',
  'organisation.employees.noRole': 'Ingen rolle',
  'organisation.employees.role': '{role}, {unit}',
  'organisation.employees.roleEnded': 'til {date}',
  'organisation.employees.active': 'Aktiv',
  'organisation.employees.inactive': 'Lukket',
  'organisation.employees.switch': 'Adgang for {name}',
  'organisation.employees.nowActive': '{name} kan logge ind igen.',
  'organisation.employees.nowInactive':
    '{name} kan ikke længere logge ind. Åbne sessioner er lukket.',
  'organisation.employees.changedMeanwhile':
    'En anden har ændret {name} imens. Du ser nu det nyeste. Prøv igen, hvis det stadig skal ændres.',
  'organisation.employees.notSaved': 'Ændringen blev ikke gemt. Prøv igen.',
  'organisation.employees.emptyTitle': 'Ingen medarbejdere passer til din søgning',
  'organisation.employees.emptyText': 'Prøv færre bogstaver.',
  'organisation.employees.more': 'Vis flere',

  'organisation.municipalities.name': 'Kommune',
  'organisation.municipalities.code': 'Kode',
  'organisation.municipalities.population': 'Indbyggere',
  'organisation.municipalities.cluster': 'Klynge',
  'organisation.municipalities.chair': 'Formandskab',
  'organisation.municipalities.isChair': 'Formand for klyngen',
  'organisation.municipalities.total':
    '{count, plural, one {# kommune} other {# kommuner}}, {population} indbyggere',
  'organisation.municipalities.noCluster': 'Uden klynge',

  'organisation.units.name': 'Enhed',
  'organisation.units.kind': 'Slags',
  'organisation.units.municipality': 'Kommune',
  'organisation.units.acrossMunicipalities': 'På tværs',
  'organisation.units.count': '{count, plural, one {# enhed} other {# enheder}}',
  'organisation.unitKind.SUBSTANCE_USE_TREATMENT': 'Misbrugsbehandling',
  'organisation.unitKind.PSYCHIATRY': 'Psykiatri',
  'organisation.unitKind.JOB_CENTRE': 'Jobcenter',
  'organisation.unitKind.HOUSING_SUPPORT': 'Bostøtte',
  'organisation.unitKind.MUNICIPAL_ADMINISTRATION': 'Kommunens forvaltning',
  'organisation.unitKind.CLUSTER': 'Klynge',
  'organisation.unitKind.REGIONAL_SECRETARIAT': 'Regionens sekretariat',
} as const;
