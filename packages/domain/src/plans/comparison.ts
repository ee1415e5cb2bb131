/** What differs between two versions of a plan: sections, lines, and fields from one value to another. */
import type { PlanSection } from './plan-section.ts';

/** How the value of a field is to be read. */
export type FieldKind = 'text' | 'word' | 'date' | 'sections' | 'flag' | 'number';

/** Every field that is compared, and how its value is to be read. Names are those of the plan. */
export const FIELD_KINDS = {
  citizenName: 'text',
  municipalityName: 'text',
  unitName: 'text',
  leadName: 'text',
  targetGroup: 'word',
  basis: 'text',
  meetingOn: 'date',
  meetingPlace: 'text',
  hasNoExistingPlans: 'flag',
  followUpHow: 'text',
  nextFollowUpOn: 'date',
  nextFollowUpReason: 'text',
  citizenAcceptance: 'word',
  citizenRemarks: 'text',
  participantName: 'text',
  participantKind: 'word',
  function: 'text',
  organisation: 'text',
  relation: 'text',
  receivesPlan: 'flag',
  isLead: 'flag',
  partyName: 'text',
  purpose: 'text',
  sections: 'sections',
  form: 'word',
  fromOn: 'date',
  toOn: 'date',
  existingPlanKind: 'word',
  owner: 'text',
  status: 'text',
  goals: 'text',
  interventions: 'text',
  markKind: 'word',
  markedPlan: 'word',
  note: 'text',
  challengeKind: 'word',
  challenge: 'text',
  goalTitle: 'text',
  ownWords: 'text',
  goalState: 'word',
  attainment: 'number',
  recommendation: 'text',
  priority: 'number',
  interventionTitle: 'text',
  direction: 'word',
  method: 'text',
  responsibleName: 'text',
  dueOn: 'date',
  interventionState: 'word',
} as const satisfies Record<string, FieldKind>;

export type ComparedField = keyof typeof FIELD_KINDS;

/** Words and days by their key, flags as 'true' and 'false', sections with a comma; null for nothing. */
export type ComparedValue = string | null;

export type FieldDifference = { field: ComparedField; from: ComparedValue; to: ComparedValue };

export type ComparedLineKind =
  | 'PARTICIPANT'
  | 'CONSENT'
  | 'EXISTING_PLAN'
  | 'MARK'
  | 'CHALLENGE'
  | 'GOAL'
  | 'INTERVENTION';

/** MOVED: nothing but its place in the order is another. */
export type LineChange = 'ADDED' | 'REMOVED' | 'CHANGED' | 'MOVED';

/** What a line is called: a word of a closed list, a text, or both. */
export type LineName = { word: string | null; text: string };

export type LineDifference = {
  kind: ComparedLineKind;
  change: LineChange;
  /** Null for a line that was added. */
  before: LineName | null;
  /** Null for a line that was removed. */
  after: LineName | null;
  fields: FieldDifference[];
  /** Interventions of a goal, marks of an existing plan. */
  lines: LineDifference[];
};

export type SectionDifference = {
  section: PlanSection;
  fields: FieldDifference[];
  lines: LineDifference[];
};
