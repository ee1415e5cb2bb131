// A copy of an agreed version as a calendar file: its coming days, and not a word of what they are about.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { isToBeDone } from '@sammenhaeng/domain/plans/plan-facts';
import { paperDa } from '@sammenhaeng/texts/paper.da';
import ical, { ICalCalendarMethod } from 'ical-generator';
import type { PlanCopy } from './copy.ts';
import { say } from './paper-words.ts';

type Day = { key: string; on: CalendarDate; summary: string; description: string };

/** The days of interventions that are not over, by their numbers on paper. */
function interventionDays({ content, number, planId }: PlanCopy): Day[] {
  return content.goals.flatMap((goal, at) =>
    goal.interventions.flatMap((one, place): Day[] => {
      const { id, dueOn } = one;
      if (!dueOn || goal.state !== 'ACTIVE' || !isToBeDone(one)) return [];
      const intervention = `${at + 1}.${place + 1}`;
      const description = say('calendarIntervention', { intervention, number });
      // Its number on paper moves from version to version, its row does not.
      const key = id ?? `${planId}-${intervention}`;
      return [{ key, on: dueOn, summary: paperDa.calendarDue, description }];
    }),
  );
}

function followUpDays({ content, number, agreedOn, planId }: PlanCopy): Day[] {
  const description = say('calendarFollowUp', { number });
  const { meetingOn, nextFollowUpOn } = content;
  const days: { key: string; on: CalendarDate | null; summary: string }[] = [
    {
      key: `${planId}-meeting`,
      // The meeting it was agreed at was held.
      on: meetingOn && meetingOn > agreedOn ? meetingOn : null,
      summary: paperDa.calendarMeeting,
    },
    // Also one that was overdue when the plan was agreed: it is to be kept all the same.
    { key: `${planId}-next`, on: nextFollowUpOn, summary: paperDa.calendarNext },
  ];
  return days.flatMap(({ on, ...day }) => (on ? [{ ...day, on, description }] : []));
}

/**
 * iCalendar (RFC 5545), whole days only. A calendar shows its entries on locked telephones and to
 * whoever shares it, so an entry names no person and no effort: it points to the number on paper.
 * The same day of a later version takes the place of the earlier one in the calendar.
 * @param now when the file is made
 */
export function planCalendar(copy: PlanCopy, now: Date): string {
  const calendar = ical({
    prodId: { company: 'Sammenhaeng', product: 'Plan', language: 'DA' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { key, on, summary, description } of [
    ...followUpDays(copy),
    ...interventionDays(copy),
  ]) {
    calendar.createEvent({
      id: `${key}@sammenhaeng`,
      sequence: copy.number,
      // No time zone is set: with one, the writer shifts days and leaves out what a reader needs.
      start: new Date(`${on}T00:00:00Z`),
      allDay: true,
      stamp: now,
      summary: copy.isFictive ? `${summary} (${say('fictive').toLowerCase()})` : summary,
      description,
    });
  }
  // The writer leaves out the end of the last line, which the format asks for.
  return `${calendar.toString()}\r\n`;
}
