/** The meeting about a plan: planned, called, held or cancelled, and who came to it. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { isWallClock, type WallClock } from '../calendar/wall-clock.ts';

export const MEETING_STATES = ['PLANNED', 'CALLED', 'HELD', 'CANCELLED'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** What somebody answers to the call. */
export const ATTENDANCE_ANSWERS = ['COMING', 'SENDS_INPUT', 'DECLINED'] as const;
export type AttendanceAnswer = (typeof ATTENDANCE_ANSWERS)[number];

/** What came of it on the day. */
export const ATTENDANCES = ['ATTENDED', 'SENT_INPUT', 'DECLINED', 'ABSENT'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

/** The states of a meeting that is still to come. */
export const MEETINGS_TO_COME = ['PLANNED', 'CALLED'] as const satisfies MeetingState[];

/** A meeting that is held or cancelled is history: nothing in it changes any more. */
export function isToCome(state: MeetingState): boolean {
  return MEETINGS_TO_COME.some((open) => open === state);
}

export type MeetingTime = {
  meetingOn: CalendarDate;
  startsAt: WallClock | null;
  endsAt: WallClock | null;
};

export type MeetingProblem = {
  field: 'startsAt' | 'endsAt' | 'place';
  problem: 'NO_HOUR' | 'ENDS_BEFORE_START' | 'NEEDS_START' | 'NEEDS_PLACE';
};

/** What is wrong with the hours; an end without a start says nothing. */
export function checkHours({ startsAt, endsAt }: Omit<MeetingTime, 'meetingOn'>): MeetingProblem[] {
  const unreadable = (['startsAt', 'endsAt'] as const)
    .filter((field) => !isHourOrNone({ startsAt, endsAt }[field]))
    .map((field) => ({ field, problem: 'NO_HOUR' as const }));
  if (unreadable.length > 0 || !endsAt) return unreadable;
  if (!startsAt) return [{ field: 'startsAt', problem: 'NEEDS_START' }];
  return endsAt > startsAt ? [] : [{ field: 'endsAt', problem: 'ENDS_BEFORE_START' }];
}

const isHourOrNone = (hour: WallClock | null): boolean => !hour || isWallClock(hour);

/** Nobody can come to a meeting that does not say when and where. */
export function checkCall(meeting: MeetingTime & { place: string }): MeetingProblem[] {
  const problems: MeetingProblem[] = [];
  if (!meeting.startsAt) problems.push({ field: 'startsAt', problem: 'NEEDS_START' });
  if (meeting.place.trim() === '') problems.push({ field: 'place', problem: 'NEEDS_PLACE' });
  return problems;
}

/**
 * What stands about somebody whom nobody noted on the day: the answer they gave beforehand, where it
 * was that they would not come. Of the others it is not known.
 */
export function attendanceByAnswer(answer: AttendanceAnswer | null): Attendance | null {
  if (answer === 'SENDS_INPUT') return 'SENT_INPUT';
  return answer === 'DECLINED' ? 'DECLINED' : null;
}

const LAST_MINUTE = 24 * 60 - 1;

const minutesOf = (hour: WallClock): number =>
  Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3));

/** The end of a meeting that begins at another hour and lasts as long, up to midnight; null for none. */
export function endMovedAlong(
  { startsAt, endsAt }: Omit<MeetingTime, 'meetingOn'>,
  newStart: WallClock | null,
): WallClock | null {
  if (!endsAt || !startsAt || !newStart) return newStart ? endsAt : null;
  const lasts = minutesOf(endsAt) - minutesOf(startsAt);
  const end = Math.min(minutesOf(newStart) + lasts, LAST_MINUTE);
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${twoDigits(Math.floor(end / 60))}:${twoDigits(end % 60)}`;
}
