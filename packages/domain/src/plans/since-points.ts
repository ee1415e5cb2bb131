/** The points that say what has changed in a plan: which there are, and how one is made. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { ComparedField, FieldDifference } from './comparison.ts';
import type { PlanSection } from './plan-section.ts';
import { shortened } from './text-rules.ts';

/** Every kind of change there is. The screen and the paper have one sentence for each. */
export const SINCE_KEYS = [
  'GOAL_REACHED',
  'GOAL_DROPPED',
  'GOAL_REOPENED',
  'GOAL_NEW',
  'GOAL_GONE',
  'GOAL_MOVED',
  'GOAL_SCORE',
  'GOAL_CHANGED',
  'INTERVENTION_DONE',
  'INTERVENTION_NOT_DONE',
  'INTERVENTION_STARTED',
  'INTERVENTION_REOPENED',
  'INTERVENTION_NEW',
  'INTERVENTION_GONE',
  'INTERVENTION_DATED',
  'INTERVENTION_MOVED',
  'INTERVENTION_HANDED_OVER',
  'INTERVENTION_CHANGED',
  'LEAD_NEW',
  'PARTICIPANT_NEW',
  'PARTICIPANT_GONE',
  'PARTICIPANT_CHANGED',
  'CONSENT_NEW',
  'CONSENT_GONE',
  'CONSENT_WIDENED',
  'CONSENT_NARROWED',
  'CONSENT_RENEWED',
  'CONSENT_CHANGED',
  'CHALLENGE_NEW',
  'CHALLENGE_GONE',
  'CHALLENGE_CHANGED',
  'EXISTING_PLAN_NEW',
  'EXISTING_PLAN_GONE',
  'EXISTING_PLAN_CHANGED',
  'MEETING_ON',
  'NEXT_FOLLOW_UP_ON',
  'SECTION_CHANGED',
] as const;
export type SinceKey = (typeof SINCE_KEYS)[number];

export type Since = {
  key: SinceKey;
  section: PlanSection;
  /** What it is about: a title, a name, or the word of a kind of plan. Empty for a section. */
  what: string;
  /** Who, where the sentence names somebody besides. */
  who: string | null;
  toOn: CalendarDate | null;
  from: number | null;
  to: number | null;
  /** What else is another, where the sentence names it. */
  fields: ComparedField[];
};

/** Signs of a text at most: an agenda has one line a point. */
const LINE = 90;

/** The first line of a text, cut where it is long. */
export function inShort(text: string): string {
  const [first = ''] = text.trim().split('\n');
  return shortened(first, LINE);
}

/** One point; what it does not say is left out. */
export const since = (
  key: SinceKey,
  section: PlanSection,
  what: string,
  more: Partial<Since> = {},
): Since => ({
  key,
  section,
  what: inShort(what),
  who: null,
  toOn: null,
  from: null,
  to: null,
  fields: [],
  ...more,
});

/** What of a line is another and not told yet. */
export type Untold = {
  /** The difference of one field, which is told from now on; undefined where it is the same. */
  take: (field: ComparedField) => FieldDifference | undefined;
  /** The fields nobody took, in their order. */
  rest: () => ComparedField[];
};

export function untold(fields: readonly FieldDifference[]): Untold {
  const left = new Map(fields.map((one) => [one.field, one]));
  return {
    take: (field) => {
      const difference = left.get(field);
      left.delete(field);
      return difference;
    },
    rest: () => [...left.keys()],
  };
}
