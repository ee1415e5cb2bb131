/** How far apart two meetings on a plan may lie; both the plan and its follow-ups ask. */
import { addMonths, type CalendarDate } from './calendar-date.ts';
import { previousWorkingDay } from './danish-holidays.ts';

/**
 * Months from one KI meeting to the next, at most.
 * Source: Region Hovedstaden's public guide to the plan. Sure: A for that region; elsewhere it
 * is taken over as good practice.
 */
export const NEXT_MEETING_MAX_MONTHS = 6;

/** The last day the next meeting may lie on. */
export function latestNextMeeting(lastOn: CalendarDate): CalendarDate {
  return addMonths(lastOn, NEXT_MEETING_MAX_MONTHS);
}

/** The day to suggest: the last working day that does not pass the limit. */
export function suggestedNextMeeting(lastOn: CalendarDate): CalendarDate {
  return previousWorkingDay(latestNextMeeting(lastOn));
}

export type NextMeetingCheck =
  | { ok: true }
  | { ok: false; problem: 'NEXT_BEFORE_DONE' | 'NEXT_TOO_LATE'; latestOn: CalendarDate };

/** May the next meeting lie there? It lies after the last; past the limit only with a reason. */
export function checkNextMeeting(meeting: {
  lastOn: CalendarDate;
  nextOn: CalendarDate;
  reason?: string | null | undefined;
}): NextMeetingCheck {
  const latestOn = latestNextMeeting(meeting.lastOn);
  if (meeting.nextOn <= meeting.lastOn) return { ok: false, problem: 'NEXT_BEFORE_DONE', latestOn };
  const isExplained = (meeting.reason ?? '').trim() !== '';
  if (meeting.nextOn > latestOn && !isExplained) {
    return { ok: false, problem: 'NEXT_TOO_LATE', latestOn };
  }
  return { ok: true };
}
