// What an agreement makes of the plan's interventions: a promise for each that is still to be done.

import { type Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { IS_OPEN_WORK } from '../../sql/plan-conditions.ts';
import { ORGANISATION } from './promise.ts';

/**
 * One statement. An intervention without an open promise gets one in the words of the day. Where
 * the date or the responsible was changed since it was promised, the old promise was moved, and a
 * new one says what holds now.
 */
export async function makePromises(
  tx: Tx,
  { viewer, today }: SignedInContext,
  planId: string,
): Promise<void> {
  await tx.$executeRaw`
    WITH todo AS (
      SELECT i.id, i.title, i.due_on, x.id AS responsible_id, ${ORGANISATION} AS organisation,
        row_number() OVER (ORDER BY g."position", i."position", i.id) AS place
      FROM intervention i JOIN goal g ON g.id = i.goal_id
        JOIN participant x ON x.id = i.responsible_participant_id
      WHERE i.plan_id = ${planId}::uuid AND ${IS_OPEN_WORK}
        AND i.due_on IS NOT NULL
    ), moved AS (
      UPDATE promise SET outcome = 'MOVED', moved_to = todo.due_on, settled_on = ${today}::date,
        settled_by_id = ${viewer.employeeId}::uuid
      FROM todo WHERE promise.plan_id = ${planId}::uuid
        AND promise.intervention_id = todo.id AND promise.outcome IS NULL
        AND (promise.due_on, promise.responsible_id)
          IS DISTINCT FROM (todo.due_on, todo.responsible_id)
      RETURNING promise.intervention_id
    )
    INSERT INTO promise (id, plan_id, intervention_id, text, responsible_id, organisation, due_on,
      made_on, "position")
    SELECT gen_random_uuid(), ${planId}::uuid, todo.id, todo.title, todo.responsible_id,
      todo.organisation, todo.due_on, ${today}::date,
      (SELECT coalesce(max("position"), 0) FROM promise WHERE plan_id = ${planId}::uuid) + todo.place
    FROM todo
    WHERE todo.id IN (SELECT intervention_id FROM moved) OR NOT EXISTS (
      SELECT FROM promise WHERE promise.plan_id = ${planId}::uuid
        AND promise.intervention_id = todo.id AND promise.outcome IS NULL)`;
}
