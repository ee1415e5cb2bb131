/** Where a duty that lacks nothing is looked at: a place in a section, or the header's button. */
import type { Duty } from '@sammenhaeng/domain/plans/duties';
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { PLACE, sectionPlace } from '../place/place-of.ts';

export const dutyPlaces: Record<Duty, { section: PlanSection | null; id: string }> = {
  CALL_MEETING: { section: null, id: PLACE.meeting },
  INFORMATION_PRESENT: { section: 'MAPPING', id: sectionPlace.MAPPING },
  CONSENT: { section: 'MASTER_DATA', id: PLACE.participants },
  PLAN_MADE: { section: null, id: PLACE.agree },
  SENT: { section: null, id: PLACE.send },
  FOLLOWED_UP: { section: 'FOLLOW_UP', id: PLACE.nextFollowUp },
};
