// A whole plan as one value: the shape of the JSON that one statement reads.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { PlanEndReason } from '@sammenhaeng/domain/plans/ending';
import type { ConsentForm, PartyKind } from '@sammenhaeng/domain/plans/consent';
import type {
  CitizenAcceptance,
  GoalState,
  InterventionState,
  MeetingToCome,
  ParticipantKind,
  PlanStatus,
  TargetGroup,
} from '@sammenhaeng/domain/plans/plan-facts';
import type { FrozenRecommendation } from '@sammenhaeng/domain/plans/frozen-plan';
import type {
  ChallengeKind,
  ExistingPlanKind,
  InterventionDirection,
} from '@sammenhaeng/domain/plans/part-kinds';
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import type { FollowUpRow } from '../follow-ups/follow-up-row.ts';
import type { MunicipalityRow } from '../organisation/municipality.graph.ts';
import type { UnitRow } from '../organisation/unit.graph.ts';
import type { DispatchRow } from './documents/dispatch.ts';
import type { Grant } from './grant.ts';

export type CitizenRow = {
  __typename: 'Citizen';
  id: string;
  name: string;
  initials: string;
  birthYear: number;
  /** Base64 of the vault's bytes; opened where the masked number is shown. */
  cprEncrypted: string;
  isFictive: boolean;
  municipality: MunicipalityRow;
};

export type ParticipantRow = {
  id: string;
  kind: ParticipantKind;
  name: string;
  function: string;
  organisation: string;
  relation: string;
  receivesPlan: boolean;
  employeeId: string | null;
  unitId: string | null;
  isLead: boolean;
  /** Leads from the organisation that made the plan, and so without a consent. */
  isLeadOfHouse: boolean;
  leftOn: CalendarDate | null;
};

export type ConsentRow = {
  id: string;
  partyName: string;
  partyKind: PartyKind;
  participantId: string | null;
  unitId: string | null;
  purpose: string;
  sections: PlanSection[];
  form: ConsentForm;
  fromOn: CalendarDate;
  toOn: CalendarDate;
  withdrawnOn: CalendarDate | null;
  withdrawnBy: string | null;
  replacedOn: CalendarDate | null;
  replacedById: string | null;
};

export type ExistingPlanRow = {
  id: string;
  kind: ExistingPlanKind;
  owner: string;
  status: string;
  goals: string;
  interventions: string;
};
export type ChallengeRow = { id: string; kind: ChallengeKind; text: string };
export type InterventionRow = {
  id: string;
  title: string;
  direction: InterventionDirection;
  methodKey: string | null;
  responsibleId: string | null;
  dueOn: CalendarDate | null;
  state: InterventionState;
};
/** The recommendation of a programme that a goal serves. */
export type RecommendationOfGoal = FrozenRecommendation & { id: string };
export type GoalRow = {
  id: string;
  title: string;
  ownWords: string;
  state: GoalState;
  attainment: number | null;
  recommendation: RecommendationOfGoal | null;
  interventions: InterventionRow[];
};
export type VersionRow = {
  number: number;
  agreedOn: CalendarDate;
  agreedAt: string;
  agreedByName: string;
};

export type PlanDocument = {
  __typename: 'Plan';
  id: string;
  status: PlanStatus;
  version: number;
  hasUnagreedChanges: boolean;
  targetGroup: TargetGroup | null;
  basis: string;
  hasNoExistingPlans: boolean;
  /** The day the citizen asked for treatment. */
  contactOn: CalendarDate | null;
  meetingOn: CalendarDate | null;
  meetingPlace: string;
  followUpHow: string;
  nextOn: CalendarDate | null;
  nextFollowUpOn: CalendarDate | null;
  nextFollowUpReason: string;
  citizenAcceptance: CitizenAcceptance | null;
  /** What they said was said of the version before this review. */
  isCitizenAskedAnew: boolean;
  citizenRemarks: string;
  participantsMayChange: boolean;
  sentVersion: number | null;
  sentAt: string | null;
  createdAt: string;
  changedAt: string;
  referredOn: CalendarDate | null;
  closedAt: string | null;
  endReason: PlanEndReason | null;
  endNote: string;
  courseEndedOn: CalendarDate | null;
  courseFollowUpDeclined: boolean;
  archivedAt: string | null;
  archiveReference: string | null;
  citizen: CitizenRow;
  municipality: MunicipalityRow;
  unit: UnitRow;
  participants: ParticipantRow[];
  consents: ConsentRow[];
  existingPlans: ExistingPlanRow[];
  challenges: ChallengeRow[];
  goals: GoalRow[];
  followUps: FollowUpRow[];
  versions: VersionRow[];
  dispatches: DispatchRow[];
  meetingToCome: MeetingToCome | null;
  grant: Grant;
};
