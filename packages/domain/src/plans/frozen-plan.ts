/** A whole plan in the words and names of the day it was agreed. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { ConsentForm } from './consent.ts';
import type {
  ChallengeKind,
  ExistingPlanKind,
  InterventionDirection,
  MarkKind,
} from './part-kinds.ts';
import type {
  CitizenAcceptance,
  GoalState,
  InterventionState,
  ParticipantKind,
  TargetGroup,
} from './plan-facts.ts';
import type { PlanSection } from './plan-section.ts';

/**
 * What is optional here came later than the first versions: those that lack it were agreed before
 * it could be written, and are never filled in afterwards. The `id` is that of the row the line was
 * frozen from, so that the same line is found again in another version.
 */
type Line = { id?: string };

export type FrozenParticipant = Line & {
  kind: ParticipantKind;
  name: string;
  function: string;
  organisation: string;
  relation?: string;
  receivesPlan?: boolean;
  isLead: boolean;
};

export type FrozenConsent = Line & {
  partyName: string;
  purpose?: string;
  sections: PlanSection[];
  form: ConsentForm;
  fromOn: CalendarDate;
  toOn: CalendarDate;
};

export type FrozenExistingPlan = Line & {
  kind: ExistingPlanKind;
  owner: string;
  status: string;
  goals: string;
  interventions: string;
};

/** That two of the existing plans overlap or contradict each other; both are named by their id. */
export type FrozenMark = {
  id: string;
  existingPlanId: string;
  otherPlanId: string;
  kind: MarkKind;
  note: string;
};

export type FrozenChallenge = Line & { kind: ChallengeKind; text: string };

export type FrozenIntervention = Line & {
  title: string;
  direction: InterventionDirection;
  /** Name of the method in the words of the day; null for one in free words. */
  method?: string | null;
  responsibleName: string | null;
  dueOn: CalendarDate | null;
  state: InterventionState;
};

export type FrozenRecommendation = { number: number; title: string };

export type FrozenGoal = Line & {
  title: string;
  ownWords: string;
  state: GoalState;
  /** 0 to 10, in the citizen's judgement; null where the citizen has not said. */
  attainment?: number | null;
  recommendation?: FrozenRecommendation | null;
  interventions: FrozenIntervention[];
};

export type FrozenPlan = {
  citizenName: string;
  cprMasked: string;
  municipalityName: string;
  unitName: string;
  leadName: string;
  targetGroup: TargetGroup | null;
  basis: string;
  meetingOn: CalendarDate | null;
  meetingPlace: string;
  followUpHow: string;
  nextFollowUpOn: CalendarDate | null;
  nextFollowUpReason: string;
  citizenAcceptance: CitizenAcceptance | null;
  citizenRemarks: string;
  hasNoExistingPlans: boolean;
  participants: FrozenParticipant[];
  consents: FrozenConsent[];
  existingPlans: FrozenExistingPlan[];
  existingPlanMarks?: FrozenMark[];
  challenges: FrozenChallenge[];
  /** In priority order. */
  goals: FrozenGoal[];
};
