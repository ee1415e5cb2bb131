// Rows of who was asked to a meeting: made when something is first said about somebody.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { attendanceByAnswer, type AttendanceAnswer } from '@sammenhaeng/domain/plans/meeting';
import { Prisma, type Tx } from '../../db.ts';
import { isOnPlan } from '../../sql/plan-conditions.ts';
import type { AttendanceRow } from './meeting.ts';

/** Who is on the plan, and what stands about them at this meeting; null for nobody of this plan. */
export async function findAttendance(
  tx: Tx,
  planId: string,
  meetingId: string,
  participantId: string,
): Promise<(Omit<AttendanceRow, 'participantId'> & { employeeId: string | null }) | null> {
  const rows = await tx.$queryRaw<{ row: never }[]>`
    SELECT json_build_object('employeeId', y.employee_id, 'answer', a.answer,
      'answeredOn', a.answered_on, 'input', coalesce(a.input, ''), 'attendance', a.attendance,
      'round', coalesce(a.round, '')) AS row
    FROM participant y
      LEFT JOIN meeting_attendance a ON a.meeting_id = ${meetingId}::uuid AND a.participant_id = y.id
    WHERE y.id = ${participantId}::uuid AND y.plan_id = ${planId}::uuid`;
  return rows[0]?.row ?? null;
}

/** Writes what stands about somebody. */
export const putAttendance = (
  tx: Tx,
  planId: string,
  meetingId: string,
  { participantId, answer, answeredOn, input, attendance, round }: AttendanceRow,
) => tx.$executeRaw`
  INSERT INTO meeting_attendance
    (plan_id, meeting_id, participant_id, answer, answered_on, input, attendance, round)
  VALUES (${planId}::uuid, ${meetingId}::uuid, ${participantId}::uuid,
    ${answer}::attendance_answer, ${answeredOn}::date, ${input}, ${attendance}::attendance, ${round})
  ON CONFLICT (meeting_id, participant_id) DO UPDATE SET answer = excluded.answer,
    answered_on = excluded.answered_on, input = excluded.input,
    attendance = excluded.attendance, round = excluded.round`;

const ANSWERS: readonly AttendanceAnswer[] = ['SENDS_INPUT', 'DECLINED'];

/** A row for everybody who is on the plan, with what is known of them by their answer. */
export const noteEverybody = (tx: Tx, planId: string, meetingId: string, today: CalendarDate) => {
  const known = Prisma.join(
    ANSWERS.map((answer) => Prisma.sql`WHEN ${answer} THEN ${attendanceByAnswer(answer)}`),
    ' ',
  );
  return tx.$executeRaw`
    INSERT INTO meeting_attendance AS a (plan_id, meeting_id, participant_id)
    SELECT y.plan_id, ${meetingId}::uuid, y.id FROM participant y
    WHERE y.plan_id = ${planId}::uuid AND ${isOnPlan('y', today)}
    ON CONFLICT (meeting_id, participant_id) DO UPDATE SET attendance =
      coalesce(a.attendance, (CASE a.answer::text ${known} END)::attendance)`;
};
