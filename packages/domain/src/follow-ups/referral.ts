/** The clock of the region's integrated treatment, from the day the citizen was referred. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { dueOnBy, FOLLOW_UP_RULES, type FollowUpKind } from './follow-up-rules.ts';
import type { NextFollowUp } from './record-follow-up.ts';

/** The date by which the region's treatment must have begun. Source: L 126 (2023-24). Sure: B. */
export function followUpAfterReferral(referredOn: CalendarDate): NextFollowUp {
  const kind = 'INTEGRATED_TREATMENT_START';
  return { kind, dueOn: dueOnBy(kind, referredOn), ruleKey: FOLLOW_UP_RULES[kind].key };
}

/**
 * Whose clock stops with the referral: the municipality's own start of treatment, because the
 * citizen leaves sundhedsloven §§ 141 and 142.
 */
export const isSettledByReferral = (kind: FollowUpKind): boolean => kind === 'TREATMENT_START';
