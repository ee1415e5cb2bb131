/** Swedish texts of how a plan ended, as the pages that show plans tell it. */
import type { endingDa } from './ending.da.ts';

export const endingSv: Record<keyof typeof endingDa, string> = {
  'plans.ended.tag.referred': 'Remitterad till regionen',
  'plans.ended.closedOn': 'Avslutad',
  'plans.ended.archivedOn': 'Arkiverad',
  'plans.ended.reason.COURSE_FINISHED': 'Behandlingen är slut',
  'plans.ended.reason.CITIZEN_DECLINED': 'Den enskilda vill inte ha planen längre',
  'plans.ended.reason.CITIZEN_MOVED': 'Den enskilda har flyttat från kommunen',
  'plans.ended.reason.CITIZEN_DIED': 'Den enskilda har avlidit',
  'plans.ended.reason.REFERRED_TO_REGION': 'Remitterad till regionens integrerade behandling',
  'plans.ended.reason.NOT_NEEDED_NOW': 'En plan behövs inte nu',
  'plans.ended.reason.OTHER': 'En annan orsak',
  'plans.ended.archivedNote':
    'Planen är arkiverad. Bara kommunens samordnare kan öppna den, och bara med ett syfte.',
};
