/** Correcting what is known of a citizen, in English. */
import type { citizensDa } from './citizens.da.ts';

export const citizensEn: Record<keyof typeof citizensDa, string> = {
  'plans.citizen.name': 'The citizen’s name',
  'plans.citizen.correct': 'Correct name or municipality',
  'plans.citizen.correctTitle': 'Correct the citizen’s name',
  'plans.citizen.hint':
    'The name is corrected in the citizen’s open plans. The earlier name is kept, and agreed versions keep the name that stood in them.',
  'plans.citizen.moved':
    'The municipality cannot be corrected here, because it decides who can start a plan. If the citizen has moved, hand the plan over to the new municipality, or close it so that the new municipality can start its own.',
  'plans.citizen.same': 'The name is the same as before.',
  'plans.citizen.conflict':
    'A colleague has corrected the name to {name}. Save again if yours is to stand.',
  'plans.citizen.save': 'Save the name',
  'plans.citizen.saved': 'The name is corrected.',
};
