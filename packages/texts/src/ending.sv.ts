/** Swedish texts of how a plan ended, as the pages that show plans tell it. */
import type { endingDa } from './ending.da.ts';

export const endingSv: Record<keyof typeof endingDa, string> = {
  'plans.ended.tag.referred': 'Remitterad till regionen',
  'plans.ended.referredOn': 'Remitterad',
  'plans.ended.closedOn': 'Avslutad',
  'plans.ended.archivedOn': 'Arkiverad',
  'plans.ended.by': '{date}: {reason}',
  'plans.ended.reason.COURSE_FINISHED': 'Behandlingen är slut',
  'plans.ended.reason.CITIZEN_DECLINED': 'Medborgaren vill inte ha planen längre',
  'plans.ended.reason.CITIZEN_MOVED': 'Medborgaren har flyttat från kommunen',
  'plans.ended.reason.CITIZEN_DIED': 'Medborgaren har avlidit',
  'plans.ended.reason.REFERRED_TO_REGION': 'Remitterad till regionens integrerade behandling',
  'plans.ended.reason.NOT_NEEDED_NOW': 'En plan behövs inte nu',
  'plans.ended.reason.OTHER': 'En annan orsak',
  'plans.ended.archivedNote':
    'Planen är arkiverad. Bara kommunens koordinator kan öppna den, och bara med ett syfte.',
  'plans.notNeeded.open': 'En plan behövs inte nu',
  'plans.notNeeded.title': 'Varför behövs ingen plan nu?',
  'plans.notNeeded.hint':
    'Ingen plan skapas. Valet visas nästa gång någon i kommunen hittar medborgaren.',
  'plans.notNeeded.label': 'Motivering',
  'plans.notNeeded.missing': 'Skriv varför.',
  'plans.notNeeded.save': 'Spara valet',
  'plans.notNeeded.cancel': 'Avbryt',
  'plans.notNeeded.saved': 'Valet är sparat. Ingen plan har skapats.',
  'plans.notNeeded.before': 'En plan behövdes inte',
  'plans.notNeeded.who': '{date}, {unit}, {function}',
  'plans.list.referred': 'Remitterad till regionen',
  'plans.list.toEnded': 'Avslutade planer',
};
