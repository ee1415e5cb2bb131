/** Swedish texts of the choice not to make a plan now. */
import type { notNeededDa } from './not-needed.da.ts';

export const notNeededSv: Record<keyof typeof notNeededDa, string> = {
  'plans.notNeeded.open': 'En plan behövs inte nu',
  'plans.notNeeded.title': 'Varför behövs ingen plan nu?',
  'plans.notNeeded.hint':
    'Ingen plan skapas. Valet visas nästa gång någon i kommunen hittar den enskilda.',
  'plans.notNeeded.label': 'Motivering',
  'plans.notNeeded.missing': 'Skriv varför.',
  'plans.notNeeded.save': 'Spara valet',
  'plans.notNeeded.saved': 'Valet är sparat. Ingen plan har skapats.',
  'plans.notNeeded.before': 'En plan behövdes inte',
  'plans.notNeeded.who': '{date}, {unit}, {function}',
};
