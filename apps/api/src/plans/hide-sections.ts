// Takes out of a plan what the viewer may not see, before any resolver gets hold of it.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { PLAN_SECTIONS, type PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import type { PlanDocument } from './plan-document.ts';

/** The working copy and a frozen version name these fields alike. */
type Content = Pick<
  PlanDocument,
  | 'targetGroup'
  | 'basis'
  | 'meetingOn'
  | 'meetingPlace'
  | 'hasNoExistingPlans'
  | 'followUpHow'
  | 'nextFollowUpOn'
  | 'nextFollowUpReason'
  | 'citizenAcceptance'
  | 'citizenRemarks'
> & {
  participants: unknown[];
  consents: unknown[];
  existingPlans: unknown[];
  /** Of the working copy alone: no version holds it. */
  contactOn?: CalendarDate | null;
  /** Not read with every plan, and not in the first versions. */
  existingPlanMarks?: unknown[];
  challenges: unknown[];
  goals: unknown[];
};

/** What each section is emptied to. A new field of the plan belongs to one of them. */
const EMPTY: Record<PlanSection, Partial<Content>> = {
  MASTER_DATA: {
    targetGroup: null,
    basis: '',
    contactOn: null,
    meetingOn: null,
    meetingPlace: '',
    participants: [],
    consents: [],
  },
  MAPPING: { existingPlans: [], existingPlanMarks: [], hasNoExistingPlans: false },
  CHALLENGES: { challenges: [] },
  GOALS: { goals: [] },
  FOLLOW_UP: {
    followUpHow: '',
    nextFollowUpOn: null,
    nextFollowUpReason: '',
    citizenAcceptance: null,
    citizenRemarks: '',
  },
};

/** The section of each field that `changePlan` can change. */
export const SECTION_OF_FIELD = {
  targetGroup: 'MASTER_DATA',
  basis: 'MASTER_DATA',
  contactOn: 'MASTER_DATA',
  meetingOn: 'MASTER_DATA',
  meetingPlace: 'MASTER_DATA',
  participantsMayChange: 'MASTER_DATA',
  hasNoExistingPlans: 'MAPPING',
  followUpHow: 'FOLLOW_UP',
  nextFollowUpOn: 'FOLLOW_UP',
  nextFollowUpReason: 'FOLLOW_UP',
  citizenAcceptance: 'FOLLOW_UP',
  citizenRemarks: 'FOLLOW_UP',
} as const satisfies Record<string, PlanSection>;

/** The sections that are not among the seen, in the order of the page. */
export const hiddenBy = (seen: readonly PlanSection[]): PlanSection[] =>
  PLAN_SECTIONS.filter((section) => !seen.includes(section));

/** The content with the hidden sections emptied. */
export function hideSections<Shown extends Content>(
  content: Shown,
  hidden: readonly PlanSection[],
): Shown {
  return Object.assign({}, content, ...hidden.map((section) => EMPTY[section]));
}
