/** The two follow-ups the law asks for when a treatment course has ended. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { dueOnBy, FOLLOW_UP_RULES } from './follow-up-rules.ts';
import type { NextFollowUp } from './record-follow-up.ts';

const COURSE_END_KINDS = ['COURSE_END_1_MONTH', 'COURSE_END_6_MONTHS'] as const;

/**
 * One month and six months after the end. The citizen may decline both; after a death there is
 * nobody to follow up. Source: BEK 1477 of 17-12-2019 § 4. Sure: A.
 */
export function followUpsAfterCourseEnd(course: {
  endedOn: CalendarDate;
  citizenDeclined: boolean;
  citizenDied: boolean;
}): NextFollowUp[] {
  if (course.citizenDeclined || course.citizenDied) return [];
  return COURSE_END_KINDS.map((kind) => ({
    kind,
    dueOn: dueOnBy(kind, course.endedOn),
    ruleKey: FOLLOW_UP_RULES[kind].key,
  }));
}
