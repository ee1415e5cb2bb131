// Copies rows of one plan into another, each under an id that follows from both, so that once is enough.

import { Prisma, type Tx } from '../../db.ts';
import { isOnPlan, isToBeDone } from '../../sql/plan-conditions.ts';
import type { Reader } from '../plan-document.store.ts';
import { visibleColleagues } from '../visible-colleagues.ts';

/** The id of the copy of `id` in a plan: a UUID of version 8, the version for ids of one's own making. */
const copyId = (planId: string, id: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`overlay(overlay(md5(${planId}::text || ${id}::text) placing '8' from 13) placing '8' from 17)::uuid`;

/** Behind what stands there already. */
const positionIn = (table: string, planId: string): Prisma.Sql =>
  Prisma.sql`(SELECT coalesce(max("position") + 1, 0) FROM ${Prisma.raw(table)} WHERE plan_id = ${planId}::uuid)
    + row_number() OVER (ORDER BY x."position", x.id)`;

/**
 * Those who had not left and are not on the new plan already. Somebody with an account comes as they
 * are now, and not at all where the account is closed or out of reach.
 * @returns how many rows were copied
 */
export function copyParticipants(
  tx: Tx,
  { viewer, today }: Reader,
  planId: string,
  fromId: string,
): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO participant (id, plan_id, employee_id, unit_id, kind, name, "function", organisation,
      relation, receives_plan, "position")
    SELECT ${copyId(planId, Prisma.sql`x.id`)}, ${planId}::uuid, e.id, e.unit_id, x.kind,
      coalesce(e.name, x.name), x.function, coalesce(e.unit_name, x.organisation), x.relation,
      x.receives_plan, ${positionIn('participant', planId)}
    FROM participant x
    LEFT JOIN LATERAL (SELECT e.id, e.name, e.unit_id, u.name AS unit_name
      FROM employee e JOIN unit u ON u.id = e.unit_id
      WHERE e.id = x.employee_id AND ${visibleColleagues(viewer, today)}) AS e ON true
    WHERE x.plan_id = ${fromId}::uuid AND x.kind <> 'CITIZEN' AND x.left_on IS NULL
      AND (x.employee_id IS NULL OR e.id IS NOT NULL)
      AND NOT EXISTS (SELECT FROM participant y WHERE y.plan_id = ${planId}::uuid
        AND (y.employee_id = x.employee_id OR (y.kind = x.kind AND lower(y.name) = lower(x.name))))
    ON CONFLICT (id) DO NOTHING`;
}

/** The plans the citizen had elsewhere, to be looked over again. */
export function copyExistingPlans(
  tx: Tx,
  _reader: Reader,
  planId: string,
  fromId: string,
): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO existing_plan (id, plan_id, kind, owner, status, goals, interventions, "position")
    SELECT ${copyId(planId, Prisma.sql`x.id`)}, ${planId}::uuid, x.kind, x.owner, x.status, x.goals,
      x.interventions, ${positionIn('existing_plan', planId)}
    FROM existing_plan x WHERE x.plan_id = ${fromId}::uuid
    ON CONFLICT (id) DO NOTHING`;
}

/**
 * Goals that were still worked with, and what was still to be done about them: by whom, where that
 * person is on the new plan, and without the old date, which is agreed anew.
 */
export async function copyGoals(
  tx: Tx,
  { today }: Reader,
  planId: string,
  fromId: string,
): Promise<number> {
  const count = await tx.$executeRaw`
    INSERT INTO goal (id, plan_id, title, own_words, recommendation_id, "position")
    SELECT ${copyId(planId, Prisma.sql`x.id`)}, ${planId}::uuid, x.title, x.own_words,
      x.recommendation_id, ${positionIn('goal', planId)}
    FROM goal x WHERE x.plan_id = ${fromId}::uuid AND x.state = 'ACTIVE'
    ON CONFLICT (id) DO NOTHING`;
  if (count === 0) return 0;
  await tx.$executeRaw`
    INSERT INTO intervention (id, plan_id, goal_id, title, direction, method_key,
      responsible_participant_id, state, "position")
    SELECT ${copyId(planId, Prisma.sql`x.id`)}, ${planId}::uuid, g.id, x.title, x.direction,
      x.method_key, y.id, x.state, x."position"
    FROM intervention x
    JOIN goal g ON g.id = ${copyId(planId, Prisma.sql`x.goal_id`)}
    LEFT JOIN participant old ON old.id = x.responsible_participant_id
    LEFT JOIN LATERAL (SELECT y.id FROM participant y
      WHERE y.plan_id = ${planId}::uuid AND ${isOnPlan('y', today)}
        AND (y.employee_id = old.employee_id
          OR (old.employee_id IS NULL AND y.kind = old.kind AND lower(y.name) = lower(old.name)))
      LIMIT 1) AS y ON true
    WHERE x.plan_id = ${fromId}::uuid AND ${isToBeDone('x')}
    ON CONFLICT (id) DO NOTHING`;
  return count;
}
