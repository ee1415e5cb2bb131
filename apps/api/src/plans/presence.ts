// Who is on a plan today, and whether anything in it names them.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { Prisma, type Tx } from '../db.ts';
import { isId } from '../graph/ids.ts';
import { isOnPlan } from '../sql/plan-conditions.ts';

/** Does the participant take part in this plan today? */
export async function isPresent(
  tx: Tx,
  planId: string,
  participantId: string,
  today: CalendarDate,
): Promise<boolean> {
  if (!isId(participantId)) return false;
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT FROM participant x WHERE x.id = ${participantId}::uuid AND x.plan_id = ${planId}::uuid
      AND ${isOnPlan('x', today)}`;
  return rows.length > 0;
}

/** Does anything in the plan name the participant: an intervention, a consent, a follow-up, a promise, a receipt? */
export async function isNamed(tx: Tx, planId: string, participantId: string): Promise<boolean> {
  const of = (column: string) => Prisma.sql`WHERE plan_id = ${planId}::uuid
    AND ${Prisma.raw(column)} = ${participantId}::uuid`;
  const rows = await tx.$queryRaw<{ isNamed: boolean }[]>`
    SELECT EXISTS (SELECT FROM intervention ${of('responsible_participant_id')})
      OR EXISTS (SELECT FROM consent ${of('participant_id')})
      OR EXISTS (SELECT FROM follow_up ${of('responsible_id')})
      OR EXISTS (SELECT FROM promise ${of('responsible_id')})
      OR EXISTS (SELECT FROM plan_dispatch ${of('participant_id')})
      OR EXISTS (SELECT FROM meeting_attendance ${of('participant_id')}
        AND (answer IS NOT NULL OR attendance IS NOT NULL OR input <> '' OR round <> ''))
      AS "isNamed"`;
  return rows[0]?.isNamed ?? false;
}
