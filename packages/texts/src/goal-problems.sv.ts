// What the server says, in Swedish, when a goal, a method or a mark cannot be saved.

import type { goalProblemsDa } from './goal-problems.da.ts';

export const goalProblemsSv: Record<keyof typeof goalProblemsDa, string> = {
  ATTAINMENT_OFF_SCALE: 'Den enskildas bedömning går från 0 till 10. Välj ett tal på skalan.',
  MARK_EXISTS: 'Det är redan noterat om de två planerna.',
  MARK_NEEDS_TWO: 'Välj en annan plan än den du står i.',
  METHOD_UNKNOWN: 'Metoden finns inte i katalogen. Välj en annan, eller skriv fritt.',
  RECOMMENDATION_UNKNOWN: 'Rekommendationen hör inte till regionens program. Välj en annan.',
  WRITTEN_MEANWHILE:
    'En kollega har just skrivit i det du vill ta bort. Läs det nya, och ta bort det igen om det fortfarande ska bort.',
};
