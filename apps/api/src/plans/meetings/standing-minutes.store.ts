// What stands of a meeting that was held, line by line, and the writing of what is put right in it.

import type { Attendance } from '@sammenhaeng/domain/plans/meeting';
import { Prisma, type Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { insertPart } from '../parts.store.ts';
import { putAttendance } from './attendances.store.ts';
import type { AttendanceRow, DecisionRow } from './meeting.ts';
import { idOf, kindOf, lineOf } from './minutes-changes.ts';

export type StandingMinutes = {
  planId: string;
  meetingId: string;
  minutes: string;
  decisions: DecisionRow[];
  /** A row for everybody who was ever on the plan, also whom nobody noted. */
  attendances: AttendanceRow[];
};

type Line = string | null;

export async function readStandingMinutes(
  tx: Tx,
  { planId, meetingId }: { planId: string; meetingId: string },
): Promise<StandingMinutes> {
  const rows = await tx.$queryRaw<StandingMinutes[]>`
    SELECT x.plan_id AS "planId", x.id AS "meetingId", x.minutes, coalesce((
        SELECT json_agg(json_build_object('id', d.id, 'text', d.text) ORDER BY d.position, d.id)
        FROM meeting_decision d WHERE d.meeting_id = x.id), '[]'::json) AS decisions, coalesce((
        SELECT json_agg(json_build_object('participantId', y.id, 'answer', a.answer,
          'answeredOn', a.answered_on, 'input', coalesce(a.input, ''),
          'attendance', a.attendance, 'round', coalesce(a.round, '')) ORDER BY y.position, y.id)
        FROM participant y LEFT JOIN meeting_attendance a
          ON a.meeting_id = x.id AND a.participant_id = y.id
        WHERE y.plan_id = x.plan_id), '[]'::json) AS attendances
    FROM meeting x WHERE x.id = ${meetingId}::uuid AND x.plan_id = ${planId}::uuid`;
  if (!rows[0]) throw new Error('A meeting that was there is gone');
  return rows[0];
}

/** By the names of `changesOf`. */
export const linesThatStand = (standing: StandingMinutes): Record<string, Line> =>
  Object.fromEntries([
    ['minutes', standing.minutes],
    ...standing.decisions.map(({ id, text }) => [lineOf('decision', id), text] as const),
    ...standing.attendances.flatMap(({ participantId, attendance, input, round }) =>
      Object.entries({ attendance, input, round }).map(
        ([kind, value]) => [lineOf(kind, participantId), value] as const,
      ),
    ),
  ]);

/** What those who read the correction are shown of before: null for what was not touched. */
function earlierOf(standing: StandingMinutes, fields: readonly string[]) {
  const kinds = new Set(fields.map(kindOf));
  const people = new Set(
    fields.filter((field) => ATTENDANCE_KINDS.includes(kindOf(field))).map(idOf),
  );
  return {
    earlier: kinds.has('minutes') ? standing.minutes : null,
    decisions: kinds.has('decision')
      ? standing.decisions.map(({ text }) => text).filter((text) => text !== '')
      : null,
    attendances:
      people.size > 0
        ? standing.attendances
            .filter(({ participantId }) => people.has(participantId))
            .map(({ participantId, attendance, input, round }) => ({
              participantId,
              attendance,
              input,
              round,
            }))
        : null,
  };
}

const ATTENDANCE_KINDS = ['attendance', 'input', 'round'];

const asJson = (value: unknown): Prisma.Sql =>
  value === null ? Prisma.sql`NULL` : Prisma.sql`${JSON.stringify(value)}::jsonb`;

/** The row that keeps what stood there; before anything is written over it. */
export async function keepEarlier(
  tx: Tx,
  { viewer, now }: SignedInContext,
  id: string,
  standing: StandingMinutes,
  fields: readonly string[],
): Promise<void> {
  const { earlier, decisions, attendances } = earlierOf(standing, fields);
  await tx.$executeRaw`
    INSERT INTO minutes_correction (id, plan_id, meeting_id, earlier, earlier_decisions,
      earlier_attendances, corrected_at, corrected_by_id)
    VALUES (${id}::uuid, ${standing.planId}::uuid, ${standing.meetingId}::uuid, ${earlier}::text,
      ${asJson(decisions)}, ${asJson(attendances)}, ${now}, ${viewer.employeeId}::uuid)`;
}

async function writeDecision(tx: Tx, standing: StandingMinutes, id: string, text: Line) {
  const { planId, meetingId, decisions } = standing;
  if (text === null) {
    return tx.$executeRaw`DELETE FROM meeting_decision WHERE id = ${id}::uuid`;
  }
  if (decisions.some((one) => one.id === id)) {
    return tx.$executeRaw`UPDATE meeting_decision SET text = ${text} WHERE id = ${id}::uuid`;
  }
  const meeting = { meeting_id: Prisma.sql`${meetingId}::uuid` };
  return insertPart(tx, 'meeting_decision', planId, id, { text }, meeting);
}

/** Writes the lines that are new. */
export async function writeLines(
  tx: Tx,
  standing: StandingMinutes,
  lines: Readonly<Record<string, Line>>,
): Promise<void> {
  const { planId, meetingId } = standing;
  for (const [field, to] of Object.entries(lines)) {
    if (field === 'minutes') {
      await tx.$executeRaw`UPDATE meeting SET minutes = ${to} WHERE id = ${meetingId}::uuid`;
    } else if (kindOf(field) === 'decision') await writeDecision(tx, standing, idOf(field), to);
  }
  for (const row of standing.attendances) {
    const to = (kind: string) => lines[lineOf(kind, row.participantId)];
    const [attendance, input, round] = ATTENDANCE_KINDS.map(to);
    if (attendance === undefined && input === undefined && round === undefined) continue;
    await putAttendance(tx, planId, meetingId, {
      ...row,
      attendance: attendance === undefined ? row.attendance : (attendance as Attendance | null),
      input: input ?? row.input,
      round: round ?? row.round,
    });
  }
}
