// Keeps promises with the interventions they are about: what is over in the plan is settled here too.

import type { Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { isToBeDone } from '../../sql/plan-conditions.ts';

type Settling = Pick<SignedInContext, 'viewer' | 'today'>;

/** Settles the open promises of interventions that are over: done is kept, not done is not kept. */
export async function settleWithInterventions(
  tx: Tx,
  { viewer, today }: Settling,
  planId: string,
  interventionIds: readonly string[],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE promise SET settled_on = ${today}::date, settled_by_id = ${viewer.employeeId}::uuid,
      outcome = (CASE i.state WHEN 'DONE' THEN 'KEPT' ELSE 'NOT_KEPT' END)::promise_outcome
    FROM intervention i
    WHERE promise.plan_id = ${planId}::uuid AND promise.outcome IS NULL
      AND i.plan_id = promise.plan_id
      AND i.id = promise.intervention_id AND i.id = ANY(${[...interventionIds]}::uuid[])
      AND i.state IN ('DONE', 'NOT_DONE')`;
}

/**
 * Opens the promise again that was settled by the intervention's being over, when it is to be done
 * after all. One that others have followed since stays as it is.
 */
export async function reopenWithInterventions(
  tx: Tx,
  planId: string,
  interventionIds: readonly string[],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE promise SET outcome = NULL, settled_on = NULL, settled_by_id = NULL, moved_to = NULL,
      note = ''
    FROM intervention i
    WHERE promise.plan_id = ${planId}::uuid AND promise.outcome IN ('KEPT', 'NOT_KEPT')
      AND i.plan_id = promise.plan_id
      AND i.id = promise.intervention_id AND i.id = ANY(${[...interventionIds]}::uuid[])
      AND ${isToBeDone('i')}
      AND promise.settled_on >= coalesce(
        (SELECT max(agreed_on) FROM plan_version WHERE plan_id = ${planId}::uuid), '-infinity')
      AND NOT EXISTS (SELECT FROM promise later WHERE later.plan_id = i.plan_id
        AND later.intervention_id = i.id
        AND (later.outcome IS NULL OR later."position" > promise."position"))`;
}

const isOver = (state: unknown): boolean => state === 'DONE' || state === 'NOT_DONE';

/** After a change of one intervention: settles its promise, or opens it again. */
export async function followIntervention(
  tx: Tx,
  context: Settling,
  planId: string,
  changed: { id: string; from: unknown; to: unknown },
): Promise<void> {
  if (isOver(changed.from)) await reopenWithInterventions(tx, planId, [changed.id]);
  if (isOver(changed.to)) await settleWithInterventions(tx, context, planId, [changed.id]);
}

/**
 * After an intervention is put back that was taken out: what was said of its promise meanwhile holds.
 * One that was kept is done, and one that was moved is to be done by the new date.
 */
export async function followPromises(tx: Tx, planId: string, interventionId: string) {
  await tx.$executeRaw`
    UPDATE intervention i
    SET state = CASE WHEN last.outcome = 'KEPT' THEN 'DONE' ELSE i.state END,
      due_on = CASE WHEN last.outcome IS NULL AND EXISTS (SELECT FROM promise before
          WHERE before.plan_id = i.plan_id AND before.intervention_id = i.id
            AND before.outcome = 'MOVED' AND before.moved_to = last.due_on
            AND before.due_on = i.due_on)
        THEN last.due_on ELSE i.due_on END
    FROM (SELECT outcome, due_on FROM promise
      WHERE plan_id = ${planId}::uuid AND intervention_id = ${interventionId}::uuid
      ORDER BY "position" DESC LIMIT 1) AS last
    WHERE i.plan_id = ${planId}::uuid AND i.id = ${interventionId}::uuid`;
}
