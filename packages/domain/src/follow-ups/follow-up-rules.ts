/** The rules that make a follow-up date: which law, how long, and by which name it is shown. */
import { addDays, addMonths, type CalendarDate } from '../calendar/calendar-date.ts';
import { NEXT_MEETING_MAX_MONTHS } from '../calendar/meeting-interval.ts';

/**
 * Months after the end of a course, at latest, to the first follow-up of the treatment plan.
 * Source: BEK 1477 of 17-12-2019 § 4; national guideline 2.12. Sure: A.
 */
const COURSE_FOLLOW_UP_FIRST_MONTHS = 1;

/**
 * Months after the end of a course to the second follow-up.
 * Source: BEK 1477 of 17-12-2019 § 4; national guideline 2.12. Sure: A.
 */
const COURSE_FOLLOW_UP_SECOND_MONTHS = 6;

/**
 * Days from contact to the start of treatment, at most.
 * Source: serviceloven § 101 (drugs), sundhedsloven § 141 (alcohol). Sure: A. The doctor's talk
 * before medical treatment has the same limit: sundhedsloven § 142. Sure: B.
 * Surprise: a free-choice request may exceed it, and it is not for anonymous § 101 a.
 */
const TREATMENT_GUARANTEE_DAYS = 14;

/**
 * Days from the referral to the start of the region's integrated treatment, at most. The citizen
 * leaves the limits of sundhedsloven §§ 141 and 142. Source: L 126 (2023-24). Sure: B.
 */
const INTEGRATED_TREATMENT_DAYS = 14;

export const FOLLOW_UP_KINDS = [
  'KI_MEETING',
  'COURSE_END_1_MONTH',
  'COURSE_END_6_MONTHS',
  'TREATMENT_START',
  'INTEGRATED_TREATMENT_START',
] as const;

export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** A rule with its number; `key` and `lawText` are names of texts, `source` is shown as it is. */
export type FollowUpRule = {
  key: string;
  lawText: string;
  source: string;
  sure: 'A' | 'B' | 'C';
} & ({ months: number } | { days: number });

export const FOLLOW_UP_RULES: Record<FollowUpKind, FollowUpRule> = {
  KI_MEETING: {
    key: 'kiMeeting',
    months: NEXT_MEETING_MAX_MONTHS,
    lawText: 'followUps.law.kiMeeting',
    source: 'Region Hovedstaden, vejledning om den koordinerende indsatsplan',
    sure: 'A',
  },
  COURSE_END_1_MONTH: {
    key: 'courseEndFirst',
    months: COURSE_FOLLOW_UP_FIRST_MONTHS,
    lawText: 'followUps.law.courseEnd',
    source: 'BEK nr. 1477 af 17-12-2019, § 4',
    sure: 'A',
  },
  COURSE_END_6_MONTHS: {
    key: 'courseEndSecond',
    months: COURSE_FOLLOW_UP_SECOND_MONTHS,
    lawText: 'followUps.law.courseEnd',
    source: 'BEK nr. 1477 af 17-12-2019, § 4',
    sure: 'A',
  },
  TREATMENT_START: {
    key: 'treatmentStart',
    days: TREATMENT_GUARANTEE_DAYS,
    lawText: 'followUps.law.treatmentStart',
    source: 'Serviceloven § 101; sundhedsloven § 141',
    sure: 'A',
  },
  INTEGRATED_TREATMENT_START: {
    key: 'integratedStart',
    days: INTEGRATED_TREATMENT_DAYS,
    lawText: 'followUps.law.integratedStart',
    source: 'L 126 (2023-24)',
    sure: 'B',
  },
};

/** The last day the rule allows, counted from the meeting, end of course or contact. */
export function dueOnBy(kind: FollowUpKind, from: CalendarDate): CalendarDate {
  const rule = FOLLOW_UP_RULES[kind];
  return 'months' in rule ? addMonths(from, rule.months) : addDays(from, rule.days);
}
