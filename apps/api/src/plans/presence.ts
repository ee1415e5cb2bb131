// Who is on a plan today, and whether anything in it names them.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { Tx } from '../db.ts';
import { isId } from '../graph/ids.ts';

/** Does the participant take part in this plan today? */
export async function isPresent(
  tx: Tx,
  planId: string,
  participantId: string,
  today: CalendarDate,
): Promise<boolean> {
  if (!isId(participantId)) return false;
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT FROM participant WHERE id = ${participantId}::uuid AND plan_id = ${planId}::uuid
      AND (left_on IS NULL OR left_on > ${today}::date)`;
  return rows.length > 0;
}

/** Does anything in the plan name the participant: an intervention, a consent, a follow-up, a promise, a receipt? */
export async function isNamed(tx: Tx, participantId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ isNamed: boolean }[]>`
    SELECT EXISTS (SELECT FROM intervention WHERE responsible_participant_id = ${participantId}::uuid)
      OR EXISTS (SELECT FROM consent WHERE participant_id = ${participantId}::uuid)
      OR EXISTS (SELECT FROM follow_up WHERE responsible_id = ${participantId}::uuid)
      OR EXISTS (SELECT FROM promise WHERE responsible_id = ${participantId}::uuid)
      OR EXISTS (SELECT FROM participant x JOIN plan_dispatch d
        ON d.plan_id = x.plan_id AND d.participant_id = x.id
        WHERE x.id = ${participantId}::uuid)
      OR EXISTS (SELECT FROM meeting_attendance WHERE participant_id = ${participantId}::uuid
        AND (answer IS NOT NULL OR attendance IS NOT NULL OR input <> '' OR round <> '')) AS "isNamed"`;
  return rows[0]?.isNamed ?? false;
}
