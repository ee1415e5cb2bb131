// Names of units that the system gives itself. They are kept, and stand in Danish in every language.

export const unitNamesDa = {
  administration: 'Forvaltningen i {municipality}',
  secretariat: 'Sekretariatet i {region}',
} as const;
