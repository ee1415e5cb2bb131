/** How a plan ends: for which reason, what that asks for, and what becomes of its follow-ups. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { followUpsAfterCourseEnd } from '../follow-ups/course-end.ts';
import type { FollowUpKind } from '../follow-ups/follow-up-rules.ts';
import type { NextFollowUp } from '../follow-ups/record-follow-up.ts';
import { followUpAfterReferral } from '../follow-ups/referral.ts';
import type { PlanStatus } from './plan-facts.ts';
import { statusAfter } from './plan-life.ts';

export const PLAN_END_REASONS = [
  'COURSE_FINISHED',
  'CITIZEN_DECLINED',
  'CITIZEN_MOVED',
  'CITIZEN_DIED',
  'REFERRED_TO_REGION',
  'NOT_NEEDED_NOW',
  'OTHER',
] as const;

export type PlanEndReason = (typeof PLAN_END_REASONS)[number];

/** What somebody says when they end a plan. */
export type Ending = {
  reason: PlanEndReason;
  /** Why, in words. */
  note: string;
  /** The day the treatment course ended; asked only of COURSE_FINISHED. */
  courseEndedOn: CalendarDate | null;
  /** The citizen has said no to being followed up after the course. */
  isFollowUpDeclined: boolean;
  /** The day of the referral, whether it was noted before or is said now. */
  referredOn: CalendarDate | null;
};

export type EndingProblem =
  | { field: 'planId'; problem: 'CLOSED' }
  | { field: 'courseEndedOn'; problem: 'COURSE_END_MISSING' | 'IN_FUTURE' }
  | { field: 'referredOn'; problem: 'REFERRAL_MISSING' | 'IN_FUTURE' }
  | { field: 'note'; problem: 'WORDS_MISSING' };

/** Does the reason have to be told in words? Two of them say nothing by themselves. */
export const needsWords = (reason: PlanEndReason): boolean =>
  reason === 'NOT_NEEDED_NOW' || reason === 'OTHER';

function dayProblem(
  field: 'courseEndedOn' | 'referredOn',
  on: CalendarDate | null,
  today: CalendarDate,
): EndingProblem[] {
  if (on && on > today) return [{ field, problem: 'IN_FUTURE' }];
  if (on) return [];
  return field === 'courseEndedOn'
    ? [{ field, problem: 'COURSE_END_MISSING' }]
    : [{ field, problem: 'REFERRAL_MISSING' }];
}

/** Everything that keeps a plan from being ended like this; empty when nothing does. */
export function endingProblems(
  status: PlanStatus,
  ending: Ending,
  today: CalendarDate,
): EndingProblem[] {
  if (statusAfter(status, 'CLOSE') === null) return [{ field: 'planId', problem: 'CLOSED' }];
  const { reason, note, courseEndedOn, referredOn } = ending;
  return [
    ...(reason === 'COURSE_FINISHED' ? dayProblem('courseEndedOn', courseEndedOn, today) : []),
    ...(reason === 'REFERRED_TO_REGION' ? dayProblem('referredOn', referredOn, today) : []),
    ...(needsWords(reason) && note.trim() === ''
      ? [{ field: 'note', problem: 'WORDS_MISSING' } as const]
      : []),
  ];
}

/**
 * The follow-ups that the end makes by rule. A referral that was noted before has its clock already.
 * @param wasReferred the plan was referred before it was ended
 */
export function followUpsAfterEnd(ending: Ending, wasReferred: boolean): NextFollowUp[] {
  const { reason, courseEndedOn, isFollowUpDeclined, referredOn } = ending;
  if (reason === 'COURSE_FINISHED' && courseEndedOn) {
    return followUpsAfterCourseEnd({
      endedOn: courseEndedOn,
      citizenDeclined: isFollowUpDeclined,
      citizenDied: false,
    });
  }
  const isNewReferral = reason === 'REFERRED_TO_REGION' && !wasReferred;
  return isNewReferral && referredOn ? [followUpAfterReferral(referredOn)] : [];
}

const REGION: readonly FollowUpKind[] = ['INTEGRATED_TREATMENT_START'];

/**
 * Kinds of open follow-ups that go on although the plan has ended; the others are settled with it.
 * No meeting follows an ended plan. The right to treatment within 14 days does not hang on the plan:
 * its clock stops only where the course is over or nobody is there to treat. Sure: C.
 */
const GO_ON: Record<PlanEndReason, readonly FollowUpKind[]> = {
  COURSE_FINISHED: ['COURSE_END_1_MONTH', 'COURSE_END_6_MONTHS', ...REGION],
  CITIZEN_DECLINED: [],
  CITIZEN_MOVED: REGION,
  CITIZEN_DIED: [],
  REFERRED_TO_REGION: ['COURSE_END_1_MONTH', 'COURSE_END_6_MONTHS', ...REGION],
  NOT_NEEDED_NOW: ['COURSE_END_1_MONTH', 'COURSE_END_6_MONTHS', 'TREATMENT_START', ...REGION],
  OTHER: ['COURSE_END_1_MONTH', 'COURSE_END_6_MONTHS', 'TREATMENT_START', ...REGION],
};

/** Is an open follow-up of this kind settled (E3) when the plan ends for this reason? */
export const isSettledByEnd = (kind: FollowUpKind, reason: PlanEndReason): boolean =>
  !GO_ON[reason].includes(kind);

export type ArchiveProblem = 'NOT_CLOSED' | 'FOLLOW_UPS_OPEN';

/** What keeps a plan from being archived, or null. Source: Rigsarkivet's rules. Sure: B. */
export function archiveProblem(plan: {
  status: PlanStatus;
  openFollowUps: number;
}): ArchiveProblem | null {
  if (statusAfter(plan.status, 'ARCHIVE') === null) return 'NOT_CLOSED';
  return plan.openFollowUps > 0 ? 'FOLLOW_UPS_OPEN' : null;
}
