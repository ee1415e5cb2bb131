/** The date that stands in a new intervention before anybody has chosen one. */
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { previousWorkingDay } from '../calendar/danish-holidays.ts';
import { suggestedNextMeeting } from '../calendar/meeting-interval.ts';

/**
 * Days before the next meeting by which what was agreed is to be done, unless another date is
 * chosen. At the meeting it is asked what came of it; a week leaves the lead the time to ask those
 * who cannot come. Source: our choice. Sure: C.
 */
const DONE_BEFORE_MEETING_DAYS = 7;

/**
 * The last working day a week before the next meeting. Where that is not set yet, the meeting the
 * rule would suggest is taken for it. Null where the day is over: then somebody must choose.
 */
export function suggestedDueDate(
  plan: { meetingOn: CalendarDate | null; nextFollowUpOn: CalendarDate | null },
  today: CalendarDate,
): CalendarDate | null {
  const nextOn = plan.nextFollowUpOn ?? suggestedNextMeeting(plan.meetingOn ?? today);
  const dueOn = previousWorkingDay(addDays(nextOn, -DONE_BEFORE_MEETING_DAYS));
  return dueOn > today ? dueOn : null;
}
