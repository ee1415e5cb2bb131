// What those on a plan still are to do, and how it passes to somebody else when one of them leaves.

import type { WorkOfPlan } from '@sammenhaeng/domain/plans/answers-for';
import type { Tx } from '../db.ts';
import { IS_OPEN_WORK } from '../sql/plan-conditions.ts';

/** All of it; the rule of the domain says whose it is. */
export async function workOf(tx: Tx, planId: string): Promise<WorkOfPlan> {
  const rows = await tx.$queryRaw<{ work: WorkOfPlan }[]>`
    SELECT json_build_object(
      'goals', coalesce((SELECT json_agg(json_build_object('state', g.state, 'interventions',
          coalesce((SELECT json_agg(json_build_object('id', i.id, 'state', i.state,
              'responsibleId', i.responsible_participant_id))
            FROM intervention i WHERE i.goal_id = g.id), '[]'::json)))
        FROM goal g WHERE g.plan_id = ${planId}::uuid), '[]'::json),
      'followUps', coalesce((SELECT json_agg(json_build_object('id', f.id,
          'responsibleId', f.responsible_id, 'doneOn', f.done_on))
        FROM follow_up f WHERE f.plan_id = ${planId}::uuid AND f.done_on IS NULL), '[]'::json),
      'promises', coalesce((SELECT json_agg(json_build_object('id', o.id,
          'responsibleId', o.responsible_id, 'interventionId', o.intervention_id,
          'outcome', o.outcome))
        FROM promise o WHERE o.plan_id = ${planId}::uuid AND o.outcome IS NULL), '[]'::json)
    ) AS work`;
  if (!rows[0]) throw new Error('A look-up that answers nothing');
  return rows[0].work;
}

/** Somebody who leaves; nobody has to take over from one who answers for nothing. */
export type Leaver = { id: string; heirId: string | null };

/**
 * Gives what leavers answer for to those who take over. A promise about an intervention that
 * somebody else has by now follows it. No new revision of a follow-up: whoever has the ball is no
 * reason to refuse what somebody records meanwhile.
 */
export async function handOn(tx: Tx, planId: string, leavers: readonly Leaver[]): Promise<void> {
  const ids = leavers.map(({ id }) => id);
  const heirs = leavers.map(({ heirId }) => heirId);
  await tx.$executeRaw`
    UPDATE promise SET responsible_id = i.responsible_participant_id FROM intervention i
    WHERE promise.plan_id = ${planId}::uuid AND promise.outcome IS NULL
      AND promise.responsible_id = ANY(${ids}::uuid[])
      AND i.plan_id = promise.plan_id AND i.id = promise.intervention_id
      AND i.responsible_participant_id <> promise.responsible_id`;
  await tx.$executeRaw`
    WITH leaver AS (
      SELECT * FROM unnest(${ids}::uuid[], ${heirs}::uuid[]) AS l(id, heir_id)
      WHERE heir_id IS NOT NULL
    ), promised AS (
      UPDATE promise SET responsible_id = l.heir_id FROM leaver l
      WHERE plan_id = ${planId}::uuid AND responsible_id = l.id AND outcome IS NULL
    ), followed AS (
      UPDATE follow_up SET responsible_id = l.heir_id FROM leaver l
      WHERE plan_id = ${planId}::uuid AND responsible_id = l.id AND done_on IS NULL
    )
    UPDATE intervention i SET responsible_participant_id = l.heir_id FROM leaver l, goal g
    WHERE i.plan_id = ${planId}::uuid AND i.responsible_participant_id = l.id AND g.id = i.goal_id
      AND ${IS_OPEN_WORK}`;
}
