// A meeting as a calendar file: when and where, and not a word of what it is about.

import { instantInCopenhagen } from '@sammenhaeng/domain/calendar/wall-clock';
import { paperDa } from '@sammenhaeng/texts/paper.da';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { say } from '../documents/paper-words.ts';
import type { MeetingRow } from './meeting.ts';

/** How long a meeting without an end stands in a calendar. Source: our choice. */
const USUAL_HOURS = 1;

function times({ meetingOn, startsAt, endsAt }: MeetingRow) {
  // Without an hour it is the whole day, and then in no time zone, which would move it.
  if (!startsAt) return { start: new Date(`${meetingOn}T00:00:00Z`), allDay: true };
  const start = instantInCopenhagen(meetingOn, startsAt);
  const usualEnd = new Date(start.getTime() + USUAL_HOURS * 3_600_000);
  return { start, end: endsAt ? instantInCopenhagen(meetingOn, endsAt) : usualEnd };
}

/**
 * iCalendar (RFC 5545), hours in UTC, which every calendar turns into its own. The same meeting
 * keeps its UID, and each call raises its SEQUENCE, so that a new call takes the place of the one
 * before. It is published and not requested: a request must name everybody who is asked, and a
 * calendar shows that to all of them. A cancelled one says so as its method too: calendars take an
 * entry out by that, and many by nothing else.
 * @param now when the file is made
 */
export function meetingCalendar(meeting: MeetingRow, isFictive: boolean, now: Date): string {
  const summary = paperDa.calendarCall;
  const isCancelled = meeting.state === 'CANCELLED';
  const calendar = ical({
    prodId: { company: 'Sammenhaeng', product: 'Plan', language: 'DA' },
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${meeting.id}@sammenhaeng`,
    sequence: meeting.callCount,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...times(meeting),
    stamp: now,
    summary: isFictive ? `${summary} (${say('fictive').toLowerCase()})` : summary,
    location: meeting.place,
    description: paperDa.calendarCallText,
  });
  // The writer leaves out the end of the last line, which the format asks for.
  return `${calendar.toString()}\r\n`;
}
