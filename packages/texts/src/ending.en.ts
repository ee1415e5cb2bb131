/** English texts of how a plan ended, as the pages that show plans tell it. */
import type { endingDa } from './ending.da.ts';

export const endingEn: Record<keyof typeof endingDa, string> = {
  'plans.ended.tag.referred': 'Referred to the region',
  'plans.ended.closedOn': 'Closed',
  'plans.ended.archivedOn': 'Archived',
  'plans.ended.reason.COURSE_FINISHED': 'The course of treatment is finished',
  'plans.ended.reason.CITIZEN_DECLINED': 'The citizen does not want the plan any more',
  'plans.ended.reason.CITIZEN_MOVED': 'The citizen has moved away',
  'plans.ended.reason.CITIZEN_DIED': 'The citizen has died',
  'plans.ended.reason.REFERRED_TO_REGION': 'Referred to the region’s integrated treatment',
  'plans.ended.reason.NOT_NEEDED_NOW': 'A plan is not needed now',
  'plans.ended.reason.OTHER': 'Another reason',
  'plans.ended.archivedNote':
    'The plan is archived. Only the municipality’s coordinator can open it, and only with a purpose.',
};
