// What happens when a hand-over is accepted: the lead changes, and what goes along goes along.

import { goesAlong } from '@sammenhaeng/domain/plans/hand-over';
import { Prisma, type Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { changedAt } from '../../sql/changed-at.ts';
import { IS_OPEN_WORK } from '../../sql/plan-conditions.ts';

export type TakenOver = {
  id: string;
  planId: string;
  carriesFollowUps: boolean;
  leadLeaves: boolean;
};

/** The old and the new lead of hand-over `h` as participants; the new one is there by now. */
const OLD_AND_NEW = Prisma.sql`hand_over h
  JOIN participant before ON before.plan_id = h.plan_id AND before.employee_id = h.from_lead_id
  JOIN participant after ON after.plan_id = h.plan_id AND after.employee_id = h.to_employee_id
    AND after.left_on IS NULL`;

/** A row of earlier days is used again, so that what it is named in stays theirs. */
async function join(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE participant x SET left_on = NULL FROM hand_over h
    WHERE h.id = ANY(${ids}::uuid[]) AND x.left_on IS NOT NULL AND x.id = (
      SELECT y.id FROM participant y
      WHERE y.plan_id = h.plan_id AND y.employee_id = h.to_employee_id
      ORDER BY y.left_on DESC NULLS FIRST, y.id LIMIT 1)`;
  await tx.$executeRaw`
    INSERT INTO participant (id, plan_id, employee_id, unit_id, kind, name, "function", organisation, "position")
    SELECT gen_random_uuid(), h.plan_id, e.id, e.unit_id, 'PROFESSIONAL', e.name, e.job_title, u.name,
      (SELECT coalesce(max(y."position") + 1, 0) FROM participant y WHERE y.plan_id = h.plan_id)
    FROM hand_over h JOIN employee e ON e.id = h.to_employee_id JOIN unit u ON u.id = e.unit_id
    WHERE h.id = ANY(${ids}::uuid[]) AND NOT EXISTS (
      SELECT FROM participant y WHERE y.plan_id = h.plan_id AND y.employee_id = e.id)`;
}

/** @returns the plans in which what was agreed now names somebody else */
async function carry(tx: Tx, taken: readonly TakenOver[]): Promise<string[]> {
  const idsWhere = (what: keyof ReturnType<typeof goesAlong>) =>
    taken.filter((one) => goesAlong(one)[what]).map(({ id }) => id);
  // No new revision: whoever has the ball is no reason to refuse what somebody records meanwhile.
  await tx.$executeRaw`
    UPDATE follow_up f SET responsible_id = after.id FROM ${OLD_AND_NEW}
    WHERE h.id = ANY(${idsWhere('followUps')}::uuid[]) AND f.plan_id = h.plan_id
      AND f.responsible_id = before.id AND f.done_on IS NULL`;
  const moved = await tx.$queryRaw<{ planId: string }[]>`
    UPDATE intervention i SET responsible_participant_id = after.id FROM ${OLD_AND_NEW}, goal g
    WHERE h.id = ANY(${idsWhere('interventions')}::uuid[]) AND i.plan_id = h.plan_id
      AND g.id = i.goal_id AND ${IS_OPEN_WORK}
      AND i.responsible_participant_id = before.id
    RETURNING i.plan_id AS "planId"`;
  await tx.$executeRaw`
    UPDATE promise o SET responsible_id = after.id FROM ${OLD_AND_NEW}
    WHERE h.id = ANY(${idsWhere('promises')}::uuid[]) AND o.plan_id = h.plan_id
      AND o.responsible_id = before.id AND o.outcome IS NULL`;
  return moved.map(({ planId }) => planId);
}

/**
 * Gives the plans their new lead, inside the transaction that locked them. The history of leads is
 * written by the database. Who leads is none of what was agreed with the citizen, so it asks for no
 * new version; an intervention that changes hands does.
 */
export async function takeOver(
  tx: Tx,
  { now, today }: SignedInContext,
  taken: readonly TakenOver[],
): Promise<void> {
  if (taken.length === 0) return;
  const ids = taken.map(({ id }) => id);
  await join(tx, ids);
  const changed = await carry(tx, taken);
  const leaving = taken.filter(({ leadLeaves }) => leadLeaves).map(({ id }) => id);
  await tx.$executeRaw`
    UPDATE participant x SET left_on = ${today}::date FROM hand_over h
    WHERE h.id = ANY(${leaving}::uuid[]) AND x.plan_id = h.plan_id
      AND x.employee_id = h.from_lead_id AND x.left_on IS NULL`;
  await tx.$executeRaw`
    UPDATE plan p SET lead_id = h.to_employee_id, ${changedAt(now)},
      has_unagreed_changes = p.has_unagreed_changes OR p.id = ANY(${changed}::uuid[])
    FROM hand_over h WHERE h.id = ANY(${ids}::uuid[]) AND p.id = h.plan_id`;
}
