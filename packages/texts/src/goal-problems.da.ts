// What the server says, in Danish, when a goal, a method or a mark cannot be saved.

export const goalProblemsDa = {
  ATTAINMENT_OFF_SCALE: 'Borgerens vurdering går fra 0 til 10. Vælg et tal på skalaen.',
  MARK_EXISTS: 'Det er allerede noteret om de to planer.',
  MARK_NEEDS_TWO: 'Vælg en anden plan end den, du står i.',
  METHOD_UNKNOWN: 'Metoden findes ikke i kataloget. Vælg en anden, eller skriv frit.',
  RECOMMENDATION_UNKNOWN: 'Anbefalingen hører ikke til regionens program. Vælg en anden.',
  WRITTEN_MEANWHILE:
    'En kollega har lige skrevet i det, du vil fjerne. Læs det nye, og fjern det igen, hvis det stadig skal væk.',
} as const;
