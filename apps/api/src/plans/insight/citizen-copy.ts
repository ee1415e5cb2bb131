// The citizen's full copy of the data: the shape of the JSON file, whose keys are kept once given out.

import type { PlanAct } from '@sammenhaeng/domain/audit/plan-acts';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { ConsentForm, ConsentPeriod, PartyKind } from '@sammenhaeng/domain/plans/consent';
import type {
  FrozenChallenge,
  FrozenExistingPlan,
  FrozenGoal,
  FrozenMark,
  FrozenParticipant,
  FrozenPlan,
} from '@sammenhaeng/domain/plans/frozen-plan';
import type {
  CitizenAcceptance,
  PlanStatus,
  TargetGroup,
} from '@sammenhaeng/domain/plans/plan-facts';
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import type { EarlierAttendance } from '../meetings/meeting.ts';

/** Raised when a key changes its meaning or goes; a key that is added does not raise it. */
export const COPY_FORMAT_VERSION = 1;

/** ISO instant, such as '2026-11-20T10:00:00+00:00'. */
type Instant = string;

type CopiedParticipant = FrozenParticipant & { leftOn: CalendarDate | null };

export type CopiedConsent = ConsentPeriod & {
  partyName: string;
  partyKind: PartyKind;
  purpose: string;
  sections: PlanSection[];
  form: ConsentForm;
  withdrawnBy: string | null;
};

type CopiedVersion = {
  number: number;
  agreedOn: CalendarDate;
  agreedAt: Instant;
  /** The words of the day; the number in it is masked. */
  content: FrozenPlan;
  /** SHA-256 of the content's canonical text, in hexadecimal. */
  contentHash: string;
};

/** Null for what was not corrected. */
export type CopiedCorrection = {
  correctedAt: Instant;
  function: string;
  unit: string;
  earlier: string | null;
  earlierDecisions: string[] | null;
  earlierAttendances: EarlierAttendance[] | null;
};

export type CopiedMeeting = {
  on: CalendarDate;
  startsAt: string | null;
  endsAt: string | null;
  place: string;
  agenda: string;
  minutes: string;
  state: 'PLANNED' | 'CALLED' | 'HELD' | 'CANCELLED';
  calledAt: Instant | null;
  heldAt: Instant | null;
  decisions: string[];
  /** What stood before each correction, the oldest first; who corrected is not named. */
  corrections: CopiedCorrection[];
  attendances: {
    name: string;
    answer: 'COMING' | 'SENDS_INPUT' | 'DECLINED' | null;
    answeredOn: CalendarDate | null;
    attendance: 'ATTENDED' | 'SENT_INPUT' | 'DECLINED' | 'ABSENT' | null;
    input: string;
    round: string;
  }[];
};

export type CopiedPromise = {
  text: string;
  responsibleName: string;
  organisation: string;
  madeOn: CalendarDate;
  dueOn: CalendarDate | null;
  outcome: 'KEPT' | 'MOVED' | 'NOT_KEPT' | null;
  movedTo: CalendarDate | null;
  settledOn: CalendarDate | null;
  note: string;
};

/** A line gone through anew; what it is about is found by `targetId` in goals, interventions and the rest. */
type CopiedReview = {
  version: number;
  kind: string;
  choice: string;
  targetId: string;
  reviewedAt: Instant;
};

type CopiedFollowUp = {
  kind:
    | 'KI_MEETING'
    | 'COURSE_END_1_MONTH'
    | 'COURSE_END_6_MONTHS'
    | 'TREATMENT_START'
    | 'INTEGRATED_TREATMENT_START';
  dueOn: CalendarDate;
  doneOn: CalendarDate | null;
  outcome: 'E1' | 'E2' | 'E3' | 'E4' | null;
  note: string;
  reason: string;
  responsibleName: string | null;
};

export type CopiedDispatch = {
  version: number;
  recipientName: string;
  channel: 'DIGITAL_POST' | 'SECURE_MAIL' | 'PAPER' | 'HANDED_OVER';
  largePrint: boolean;
  sections: PlanSection[];
  sentAt: Instant;
  legalGround: string | null;
  reason: string | null;
};

/** Who had the coordinating function: what they did and where, as the citizen met them. */
type CopiedLead = {
  name: string;
  function: string;
  unit: string;
  fromAt: Instant;
  toAt: Instant | null;
};

type CopiedHandOver = {
  proposedAt: Instant;
  state: 'PROPOSED' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';
  fromFunction: string;
  fromUnit: string;
  toFunction: string;
  toUnit: string;
  knowThis: string;
  answeredAt: Instant | null;
  answer: string;
};

export type CopiedPlan = {
  id: string;
  unit: string;
  municipality: string;
  status: PlanStatus;
  version: number;
  startedAt: Instant;
  changedAt: Instant;
  closedAt: Instant | null;
  endReason: string | null;
  endNote: string;
  courseEndedOn: CalendarDate | null;
  contactOn: CalendarDate | null;
  referredOn: CalendarDate | null;
  archivedAt: Instant | null;
  targetGroup: TargetGroup | null;
  basis: string;
  hasNoExistingPlans: boolean;
  meetingOn: CalendarDate | null;
  meetingPlace: string;
  followUpHow: string;
  nextFollowUpOn: CalendarDate | null;
  nextFollowUpReason: string;
  citizenAcceptance: CitizenAcceptance | null;
  citizenRemarks: string;
  participants: CopiedParticipant[];
  consents: CopiedConsent[];
  existingPlans: FrozenExistingPlan[];
  existingPlanMarks: FrozenMark[];
  challenges: FrozenChallenge[];
  goals: FrozenGoal[];
  versions: CopiedVersion[];
  meetings: CopiedMeeting[];
  promises: CopiedPromise[];
  lineReviews: CopiedReview[];
  followUps: CopiedFollowUp[];
  dispatches: CopiedDispatch[];
  leads: CopiedLead[];
  handOvers: CopiedHandOver[];
};

/** What one unit did on one day, as often as it did it; no employee is named. */
export type CopiedAccess = {
  on: CalendarDate;
  unit: string | null;
  act: PlanAct;
  isRefused: boolean;
  count: number;
  /** Null where the work with the plan is the purpose. */
  purpose: string | null;
};

export type CitizenCopy = {
  format: 'sammenhaeng.citizen-copy';
  formatVersion: typeof COPY_FORMAT_VERSION;
  madeAt: Instant;
  /** Who gives the copy: others who hold plans are asked for theirs. */
  madeBy: { unit: string; municipality: string };
  citizen: {
    name: string;
    /** Ten digits: it is the citizen's own. */
    cpr: string;
    birthYear: number;
    municipality: string;
    isFictive: boolean;
    /** Names that were corrected, the oldest first; who corrected them is not named. */
    earlierNames: { name: string; correctedAt: Instant }[];
  };
  plans: CopiedPlan[];
  /** That a plan was not needed, each time it was decided. */
  plansNotNeeded: { decidedOn: CalendarDate; unit: string; reason: string }[];
  access: CopiedAccess[];
};

/** What the report is made of: the citizen and who has seen what. */
export type CitizenReport = Pick<CitizenCopy, 'madeAt' | 'madeBy' | 'access'> & {
  citizen: Pick<CitizenCopy['citizen'], 'name' | 'isFictive'>;
};
