/** The municipality's own clock: treatment begins within so many days of the citizen's request. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { dueOnBy, FOLLOW_UP_RULES } from './follow-up-rules.ts';
import type { NextFollowUp } from './record-follow-up.ts';

/** The last day for treatment to begin. Source: serviceloven § 101, sundhedsloven § 141. Sure: A. */
export function followUpAfterContact(contactOn: CalendarDate): NextFollowUp {
  const kind = 'TREATMENT_START';
  return { kind, dueOn: dueOnBy(kind, contactOn), ruleKey: FOLLOW_UP_RULES[kind].key };
}

export type Clock = {
  /** The clock runs already. */
  isOpen: boolean;
  /** It ran, and what came of it was recorded. */
  isSettled: boolean;
  /** The region's clock has taken over. */
  isReferred: boolean;
};

export type ClockStep = 'START' | 'MOVE' | 'STOP' | 'NONE';

/**
 * What the day of the request does to the clock. One that was settled stays as it was recorded: the
 * day is put right, and nobody is asked twice. Whoever was referred has left this clock.
 */
export function clockStep(contactOn: CalendarDate | null, clock: Clock): ClockStep {
  if (clock.isOpen) return contactOn ? 'MOVE' : 'STOP';
  return contactOn && !clock.isSettled && !clock.isReferred ? 'START' : 'NONE';
}
