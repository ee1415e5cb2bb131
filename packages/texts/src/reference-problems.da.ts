// Sentences for refused changes of municipalities and clusters in Danish. The others follow it.

export const referenceProblemsDa = {
  POPULATION_IMPLAUSIBLE:
    'Det kan ikke være et indbyggertal. Skriv et helt tal mellem 1 og 2.000.000.',
  POPULATION_DAY_MISSING: 'Skriv den dag, indbyggertallet gælder for.',
  CLUSTER_UNKNOWN: 'Klyngen findes ikke i regionen længere. Vælg en anden.',
  CLUSTER_EXISTS: 'En anden klynge i regionen hedder det samme. Vælg et andet navn.',
  MUNICIPALITY_CHAIRS:
    'Kommunen er formand for sin klynge. Giv klyngen en anden formand, før du flytter kommunen.',
  CHAIR_NOT_MEMBER: 'Formanden skal være en af klyngens egne kommuner. Vælg en af dem.',
  CHAIR_ALREADY:
    'Kommunen er allerede formand op til den dag. Vælg en anden kommune, eller ret den nyeste periode.',
  CHAIR_OVERLAPS: 'Den forrige formand begyndte først den dag eller senere. Vælg en senere dag.',
  CHAIR_ENDS_BEFORE_START: 'Perioden slutter, før den begynder. Ret en af dagene.',
  REFERENCE_DATA_CHANGED:
    'En anden har ændret det samme imens. Intet er gemt. Se, hvad der gælder nu, og gem igen, hvis det stadig skal ændres.',
} as const;
