// The follow-up that an agreement makes: the next KI meeting, with the lead in charge of it.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import {
  type OpenMeeting,
  settleNextMeeting,
} from '@sammenhaeng/domain/follow-ups/settle-next-meeting';
import { worklistDate } from '@sammenhaeng/domain/follow-ups/worklist-date';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { newId } from '../graph/ids.ts';
import type { PlanDocument } from './plan-document.ts';

type Found = { open: (OpenMeeting & { id: string }) | null; lastMeetingOn: CalendarDate | null };

/** The open KI meeting, and the meeting of the version before. */
async function findOpen(tx: Tx, plan: PlanDocument): Promise<Found> {
  const rows = await tx.$queryRaw<{ found: Found }[]>`
    SELECT json_build_object('open', (
        SELECT json_build_object('id', f.id, 'dueOn', f.due_on,
          'madeOn', (f.created_at AT TIME ZONE 'Europe/Copenhagen')::date)
        FROM follow_up f
        WHERE f.plan_id = ${plan.id}::uuid AND f.kind = 'KI_MEETING' AND f.done_on IS NULL
        ORDER BY f.due_on, f.id LIMIT 1),
      'lastMeetingOn', (SELECT v.content->>'meetingOn' FROM plan_version v
        WHERE v.plan_id = ${plan.id}::uuid AND v.number = ${plan.version}::int)) AS found`;
  if (!rows[0]) throw new Error('A look-up that answers nothing');
  return rows[0].found;
}

/** The open one stays what it was, with what came of it: a plan agreed anew is a plan changed. */
const record = (tx: Tx, { viewer, now }: SignedInContext, id: string, doneOn: CalendarDate) =>
  tx.$executeRaw`
    UPDATE follow_up SET outcome = 'E2', done_on = ${doneOn}::date,
      recorded_by_id = ${viewer.employeeId}::uuid, recorded_at = ${now}, revision = revision + 1
    WHERE id = ${id}::uuid`;

/**
 * Settles the open KI meeting and makes the next one where there is none to be moved.
 * @param plan as it was when it was agreed, its version still the one before
 */
export async function setNextMeeting(
  tx: Tx,
  context: SignedInContext,
  plan: PlanDocument,
): Promise<void> {
  const { meetingOn, nextFollowUpOn: nextOn, nextFollowUpReason: reason } = plan;
  if (!nextOn) return;
  const { today, now } = context;
  const { open, lastMeetingOn } = await findOpen(tx, plan);
  const settled = settleNextMeeting(open, { meetingOn, lastMeetingOn, nextOn, today });
  const { workOn } = worklistDate(nextOn);
  const leadId = plan.participants.find(({ isLead }) => isLead)?.id ?? null;
  if (open && settled.step === 'RECORD') await record(tx, context, open.id, settled.doneOn);
  if (open && (settled.step === 'KEEP' || settled.step === 'MOVE')) {
    await tx.$executeRaw`
      UPDATE follow_up SET due_on = ${nextOn}::date, work_on = ${workOn}::date, reason = ${reason},
        responsible_id = ${leadId}::uuid, revision = revision + 1
      WHERE id = ${open.id}::uuid
        AND (due_on, reason) IS DISTINCT FROM (${nextOn}::date, ${reason}::text)`;
    return;
  }
  await tx.$executeRaw`
    INSERT INTO follow_up (id, plan_id, citizen_id, municipality_code, kind, due_on, work_on,
      responsible_id, reason, previous_id, created_at)
    VALUES (${newId()}::uuid, ${plan.id}::uuid, ${plan.citizen.id}::uuid,
      ${plan.municipality.code}, 'KI_MEETING', ${nextOn}::date, ${workOn}::date, ${leadId}::uuid,
      ${reason}, ${open?.id ?? null}::uuid, ${now})`;
}
