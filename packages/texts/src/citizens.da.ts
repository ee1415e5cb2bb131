/** Correcting what is known of a citizen, in Danish. */
export const citizensDa = {
  'plans.citizen.name': 'Borgerens navn',
  'plans.citizen.correct': 'Ret navn eller kommune',
  'plans.citizen.correctTitle': 'Ret borgerens navn',
  'plans.citizen.hint':
    'Navnet bliver rettet i borgerens åbne planer. Det tidligere navn bliver gemt, og de aftalte versioner beholder det navn, der stod i dem.',
  'plans.citizen.moved':
    'Kommunen kan ikke rettes her, for den afgør, hvem der kan starte en plan. Er borgeren flyttet, så overdrag planen til den nye kommune, eller afslut planen, så den nye kommune kan starte sin egen.',
  'plans.citizen.same': 'Navnet er det samme som før.',
  'plans.citizen.conflict':
    'En kollega har rettet navnet til {name}. Gem igen, hvis det er dit, der skal gælde.',
  'plans.citizen.save': 'Gem navnet',
  'plans.citizen.saved': 'Navnet er rettet.',
} as const;
