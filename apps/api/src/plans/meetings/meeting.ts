// A meeting about a plan, as one statement reads it: its call, its people, its words.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { WallClock } from '@sammenhaeng/domain/calendar/wall-clock';
import type { Attendance, AttendanceAnswer, MeetingState } from '@sammenhaeng/domain/plans/meeting';

export type AttendanceRow = {
  participantId: string;
  answer: AttendanceAnswer | null;
  answeredOn: CalendarDate | null;
  input: string;
  attendance: Attendance | null;
  round: string;
};

export type DecisionRow = { id: string; text: string };

/** What stood about somebody until it was corrected. */
export type EarlierAttendance = Pick<AttendanceRow, 'attendance' | 'input' | 'round'> & {
  name: string;
};

/** What stood there until somebody corrected it; null for what was not touched. */
export type CorrectionRow = {
  id: string;
  /** ISO instant. */
  correctedAt: string;
  correctedByName: string;
  earlier: string | null;
  earlierDecisions: string[] | null;
  earlierAttendances: EarlierAttendance[] | null;
};

export type MeetingRow = {
  id: string;
  meetingOn: CalendarDate;
  startsAt: WallClock | null;
  endsAt: WallClock | null;
  place: string;
  agenda: string;
  minutes: string;
  state: MeetingState;
  callCount: number;
  /** ISO instants. */
  calledAt: string | null;
  heldAt: string | null;
  attendances: AttendanceRow[];
  decisions: DecisionRow[];
  corrections: CorrectionRow[];
};
