/** What an agreement does to the open follow-up of the KI meeting: keeps, moves or records it. */
import type { CalendarDate } from '../calendar/calendar-date.ts';

/** The follow-up that waits for the next meeting. */
export type OpenMeeting = {
  dueOn: CalendarDate;
  /** The day it was made: the day of the agreement before. */
  madeOn: CalendarDate;
};

export type Agreement = {
  /** The meeting it was agreed at, and the meeting of the version before; null before the first. */
  meetingOn: CalendarDate | null;
  lastMeetingOn: CalendarDate | null;
  nextOn: CalendarDate;
  today: CalendarDate;
};

export type Settled =
  | { step: 'CREATE' | 'KEEP' | 'MOVE' }
  | { step: 'RECORD'; doneOn: CalendarDate };

/**
 * A plan that is agreed anew at a later meeting has been followed up: the open one is recorded as
 * done on the day of that meeting and keeps its own date, so that punctuality can be counted. Agreed
 * anew the same day, or with the same next date, it is a correction, and nothing was followed up.
 * A day that has not come cannot be one on which something was done.
 */
export function settleNextMeeting(open: OpenMeeting | null, agreement: Agreement): Settled {
  if (!open) return { step: 'CREATE' };
  const { meetingOn, lastMeetingOn, nextOn, today } = agreement;
  if (meetingOn && lastMeetingOn && meetingOn > lastMeetingOn) {
    return { step: 'RECORD', doneOn: meetingOn < today ? meetingOn : today };
  }
  if (open.dueOn === nextOn) return { step: 'KEEP' };
  return open.madeOn >= today ? { step: 'MOVE' } : { step: 'RECORD', doneOn: today };
}
