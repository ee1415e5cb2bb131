/** A plan as the rules see it: what is written in it, without names and without a database. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Consent } from './consent.ts';

export type PlanStatus = 'DRAFT' | 'AGREED' | 'CLOSED' | 'ARCHIVED';
export type TargetGroup = 'SEVERE_ILLNESS_OUTPATIENT' | 'COMPLEX_SOCIAL_PROBLEMS';
export type CitizenAcceptance =
  | 'ACCEPTED'
  | 'ACCEPTED_WITH_REMARKS'
  | 'NOT_ACCEPTED'
  | 'COULD_NOT_BE_ASKED';
export type ParticipantKind = 'CITIZEN' | 'PROFESSIONAL' | 'RELATIVE' | 'GP';
export type GoalState = 'ACTIVE' | 'ACHIEVED' | 'DROPPED';
export type InterventionState = 'PLANNED' | 'IN_PROGRESS' | 'DONE' | 'NOT_DONE';

/** The plans that somebody still has to lead. */
export const OPEN_PLANS = ['DRAFT', 'AGREED'] as const satisfies PlanStatus[];

/** The interventions that somebody still has to do. */
export const TO_BE_DONE = ['PLANNED', 'IN_PROGRESS'] as const satisfies InterventionState[];

export const isToBeDone = ({ state }: { state: InterventionState }): boolean =>
  TO_BE_DONE.some((open) => open === state);

export type ParticipantFacts = {
  id: string;
  kind: ParticipantKind;
  /** The unit the participant belongs to; a consent to the unit covers everybody in it. */
  unitId: string | null;
  isLead: boolean;
  /** Has left the plan: answers for nothing any more. */
  hasLeft: boolean;
  /** Belongs to a party that may have the plan only with the citizen's consent. */
  needsConsent: boolean;
  /** The agreed plan is sent to them. */
  receivesPlan: boolean;
};

/** The meeting that is planned or called: how far it has come with those who are asked to it. */
export type MeetingToCome = {
  isCalled: boolean;
  /** The participants who have answered. */
  answeredBy: readonly string[];
};

/** A consent in a plan is given to one participant, or to a whole unit. */
export type ConsentFacts = Consent & { participantId: string | null; unitId: string | null };

export type InterventionFacts = {
  id: string;
  title: string;
  responsibleParticipantId: string | null;
  dueOn: CalendarDate | null;
  state: InterventionState;
};

export type GoalFacts = {
  id: string;
  title: string;
  state: GoalState;
  interventions: readonly InterventionFacts[];
};

export type PlanFacts = {
  status: PlanStatus;
  /** Number of the newest agreed version; 0 before the first. */
  version: number;
  /** The working copy holds something the newest version does not. True before the first. */
  hasUnagreedChanges: boolean;
  /** The version that was sent last; null when none was. */
  sentAtVersion: number | null;
  /** The day the plan is, or was, made at a meeting. */
  meetingOn: CalendarDate | null;
  /** Null and left out where there is only a date. */
  meetingToCome?: MeetingToCome | null;
  targetGroup: TargetGroup | null;
  /** Why the plan is made, in the citizen's situation. May be empty. */
  basis: string;
  citizenAcceptance: CitizenAcceptance | null;
  /** Somebody has said that there is no other plan to map. */
  hasNoExistingPlans: boolean;
  participants: readonly ParticipantFacts[];
  consents: readonly ConsentFacts[];
  existingPlans: readonly { id: string }[];
  challenges: readonly { id: string; text: string }[];
  /** In priority order. */
  goals: readonly GoalFacts[];
  nextFollowUpOn: CalendarDate | null;
  /** Why the next follow-up is later than the rule allows; empty when it is not. */
  nextFollowUpReason: string;
  /** Follow-ups without an outcome. `dueOn` is the date of the rule, before weekends. */
  openFollowUps: readonly { id: string; dueOn: CalendarDate }[];
};
