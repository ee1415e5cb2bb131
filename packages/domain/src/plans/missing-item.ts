/** One thing a plan lacks: a key the screen has words for, and where to go. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { PlanSection } from './plan-section.ts';

/** Every key there is. The screen has one sentence for each. */
const MISSING_KEYS = [
  'MEETING_DATE',
  'LEAD',
  'NEW_LEAD',
  'PARTICIPANT',
  'MEETING_CALL',
  'MEETING_STATUS',
  'TARGET_GROUP',
  'EXISTING_PLAN_OR_NONE',
  'CONSENT',
  'CONSENT_WITHDRAWN',
  'CHALLENGE',
  'GOAL',
  'TITLE',
  'INTERVENTION',
  'RESPONSIBLE',
  'INTERVENTION_DATE',
  'CITIZEN_ACCEPTANCE',
  'NEXT_FOLLOW_UP',
  'NEXT_FOLLOW_UP_TOO_LATE',
  'NEXT_FOLLOW_UP_PAST',
] as const;

export type MissingKey = (typeof MISSING_KEYS)[number];

/**
 * `targetId` is the participant, goal, intervention or follow-up it is about, `withdrawnOn` the day
 * a consent was withdrawn: whoever is asked again must see that it is again.
 */
export type MissingItem = {
  key: MissingKey;
  section: PlanSection;
  targetId?: string;
  withdrawnOn?: CalendarDate;
};
