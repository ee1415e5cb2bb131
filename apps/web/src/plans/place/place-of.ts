/** Where on the page a thing that is missing is put right. */
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { MissingKey } from '@sammenhaeng/domain/plans/missing-item';
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';

/** A thing that is missing, as the server tells it. */
export type Missing = {
  key: string;
  section: PlanSection;
  targetId: string | null;
  withdrawnOn: CalendarDate | null;
};

/** Places that belong to one row carry its id. */
export const rowPlace = {
  participant: (id: string) => `deltager-${id}`,
  consent: (id: string) => `samtykke-${id}`,
  title: (id: string) => `tekst-${id}`,
  ownWords: (goalId: string) => `egne-ord-${goalId}`,
  interventions: (goalId: string) => `indsatser-${goalId}`,
  responsible: (id: string) => `ansvarlig-${id}`,
  dueOn: (id: string) => `dato-${id}`,
  existingPlan: (id: string) => `anden-plan-${id}`,
  existingOwner: (id: string) => `anden-plans-ejer-${id}`,
  challenge: (id: string) => `udfordring-${id}`,
  priority: (goalId: string) => `prioritet-${goalId}`,
};

export const sectionPlace: Record<PlanSection, string> = {
  MASTER_DATA: 'stamoplysninger',
  MAPPING: 'afdaekning',
  CHALLENGES: 'udfordringer',
  GOALS: 'maal',
  FOLLOW_UP: 'opfoelgning',
};

export const PLACE = {
  meeting: 'planens-moede',
  meetingOn: 'moededato',
  participants: 'deltagere',
  addParticipant: 'tilfoej-deltager',
  targetGroup: 'maalgruppe',
  existingPlans: 'andre-planer',
  addChallenge: 'tilfoej-udfordring',
  addGoal: 'tilfoej-maal',
  acceptance: 'borgerens-svar',
  nextFollowUp: 'naeste-opfoelgning',
  followUps: 'planens-opfoelgninger',
  nextFollowUpReason: 'aarsag-til-senere',
  agree: 'aftal',
  agreed: 'aftalt',
  send: 'send-planen',
  leads: 'tovholdere',
};

const placesByKey: Record<MissingKey, (targetId: string) => string> = {
  MEETING_DATE: () => PLACE.meetingOn,
  LEAD: () => PLACE.participants,
  NEW_LEAD: () => PLACE.leads,
  PARTICIPANT: () => PLACE.addParticipant,
  MEETING_CALL: () => PLACE.meeting,
  MEETING_STATUS: () => PLACE.meeting,
  TARGET_GROUP: () => PLACE.targetGroup,
  EXISTING_PLAN_OR_NONE: () => PLACE.existingPlans,
  CONSENT: rowPlace.consent,
  CONSENT_WITHDRAWN: rowPlace.consent,
  CHALLENGE: () => PLACE.addChallenge,
  GOAL: () => PLACE.addGoal,
  TITLE: rowPlace.title,
  INTERVENTION: rowPlace.interventions,
  RESPONSIBLE: rowPlace.responsible,
  INTERVENTION_DATE: rowPlace.dueOn,
  CITIZEN_ACCEPTANCE: () => PLACE.acceptance,
  NEXT_FOLLOW_UP: () => PLACE.nextFollowUp,
  NEXT_FOLLOW_UP_TOO_LATE: () => PLACE.nextFollowUpReason,
  NEXT_FOLLOW_UP_PAST: () => PLACE.nextFollowUp,
};

export function isMissingKey(key: string): key is MissingKey {
  return Object.hasOwn(placesByKey, key);
}

/** Id of the place; a key this screen does not know leads to the section it stands in. */
export function placeOf(item: Missing): string {
  // A follow-up that is past is not given a new date: what came of it is recorded.
  if (item.key === 'NEXT_FOLLOW_UP' && item.targetId !== null) return PLACE.followUps;
  if (!isMissingKey(item.key)) return sectionPlace[item.section];
  return placesByKey[item.key](item.targetId ?? '');
}
