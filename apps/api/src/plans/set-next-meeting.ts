// The follow-up that an agreement makes: the next KI meeting, with the lead in charge of it.

import { worklistDate } from '@sammenhaeng/domain/follow-ups/worklist-date';
import { newId } from '../graph/ids.ts';
import type { Tx } from '../db.ts';
import type { PlanDocument } from './plan-document.ts';

/** Moves the open KI meeting of the plan to the agreed date, or makes one where there is none. */
export async function setNextMeeting(tx: Tx, plan: PlanDocument, now: Date): Promise<void> {
  const { id, citizen, municipality, nextFollowUpOn: dueOn, nextFollowUpReason: reason } = plan;
  if (!dueOn) return;
  const { workOn } = worklistDate(dueOn);
  const leadId = plan.participants.find(({ isLead }) => isLead)?.id ?? null;
  await tx.$executeRaw`
    WITH upcoming AS (
      SELECT id FROM follow_up
      WHERE plan_id = ${id}::uuid AND kind = 'KI_MEETING' AND done_on IS NULL
      ORDER BY due_on, id LIMIT 1
    ), moved AS (
      UPDATE follow_up SET due_on = ${dueOn}::date, work_on = ${workOn}::date, reason = ${reason},
        responsible_id = ${leadId}::uuid, revision = revision + 1
      WHERE id IN (SELECT id FROM upcoming)
        AND (due_on, reason) IS DISTINCT FROM (${dueOn}::date, ${reason}::text)
    )
    INSERT INTO follow_up (id, plan_id, citizen_id, municipality_code, kind, due_on, work_on,
      responsible_id, reason, created_at)
    SELECT ${newId()}::uuid, ${id}::uuid, ${citizen.id}::uuid, ${municipality.code}, 'KI_MEETING',
      ${dueOn}::date, ${workOn}::date, ${leadId}::uuid, ${reason}, ${now}
    WHERE NOT EXISTS (SELECT FROM upcoming)`;
}
