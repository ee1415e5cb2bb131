/** What a meeting to come still needs: the call, and a word from those who are asked to it. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { MissingItem } from './missing-item.ts';
import type { PlanFacts } from './plan-facts.ts';

/**
 * The meeting lies ahead. On its own day it is too late to call or ask, and the plan can be agreed
 * either way: these are duties, and nothing that holds an agreement back.
 */
const isAhead = ({ meetingOn }: PlanFacts, today: CalendarDate): boolean =>
  meetingOn !== null && meetingOn > today;

/** A day on which they are to meet, and nobody has been asked to come. */
export function missingCall(plan: PlanFacts, today: CalendarDate): MissingItem[] {
  if (!isAhead(plan, today) || plan.meetingToCome?.isCalled) return [];
  return [{ key: 'MEETING_CALL', section: 'MASTER_DATA' }];
}

/** A meeting that was called, and somebody besides the lead and the citizen has not answered. */
export function missingStatus(plan: PlanFacts, today: CalendarDate): MissingItem[] {
  const meeting = plan.meetingToCome;
  if (!isAhead(plan, today) || !meeting?.isCalled) return [];
  const isSilent = plan.participants.some(
    ({ id, kind, isLead, hasLeft }) =>
      !isLead && !hasLeft && kind !== 'CITIZEN' && !meeting.answeredBy.includes(id),
  );
  return isSilent ? [{ key: 'MEETING_STATUS', section: 'MASTER_DATA' }] : [];
}
