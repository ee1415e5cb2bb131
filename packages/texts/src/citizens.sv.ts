/** Correcting what is known of a citizen, in Swedish. */
import type { citizensDa } from './citizens.da.ts';

export const citizensSv: Record<keyof typeof citizensDa, string> = {
  'plans.citizen.name': 'Den enskildas namn',
  'plans.citizen.correct': 'Rätta namn eller kommun',
  'plans.citizen.correctTitle': 'Rätta den enskildas namn',
  'plans.citizen.hint':
    'Namnet rättas i den enskildas öppna planer. Det tidigare namnet sparas, och de fastställda versionerna behåller det namn som stod i dem.',
  'plans.citizen.moved':
    'Kommunen kan inte rättas här, för den avgör vem som kan starta en plan. Har den enskilda flyttat, så lämna över planen till den nya kommunen, eller avsluta planen så att den nya kommunen kan starta sin egen.',
  'plans.citizen.same': 'Namnet är detsamma som förut.',
  'plans.citizen.conflict':
    'En kollega har rättat namnet till {name}. Spara igen om det är ditt som ska gälla.',
  'plans.citizen.save': 'Spara namnet',
  'plans.citizen.saved': 'Namnet är rättat.',
};
