// Takes a recorded outcome back, while nothing has been built on it.

import { writeAudit } from '../audit/write-audit.ts';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { type Invalid, invalid, type NotFound } from '../graph/refusals.ts';
import {
  changedMeanwhile,
  type FollowUpChangedMeanwhile,
  refuseFollowUp,
} from './follow-up-refusals.ts';
import type { FollowUpRow } from './follow-up-row.ts';
import { type LockedFollowUp, lockFollowUp } from './lock-follow-up.ts';
import { reloadFollowUp } from './read-follow-up.ts';
import { coordinatedBy } from './visible-follow-ups.ts';

export type FollowUpUndone = { __typename: 'FollowUpUndone'; followUp: FollowUpRow };

/** Removes the follow-up that the outcome made. False where it is there, and no longer as it was made. */
async function removeNext(tx: Tx, found: LockedFollowUp): Promise<boolean> {
  const rows = await tx.$queryRaw<{ isTouched: boolean }[]>`
    SELECT done_on IS NOT NULL OR revision > 1 AS "isTouched" FROM follow_up
    WHERE plan_id = ${found.planId}::uuid AND previous_id = ${found.id}::uuid FOR UPDATE`;
  if (rows.some(({ isTouched }) => isTouched)) return false;
  await tx.$executeRaw`DELETE FROM follow_up
    WHERE plan_id = ${found.planId}::uuid AND previous_id = ${found.id}::uuid`;
  return true;
}

/** The plan's next follow-up is this one again; why it was so late was said when it was made. */
const putBackOnPlan = (tx: Tx, found: LockedFollowUp, now: Date) => tx.$executeRaw`
  UPDATE plan SET next_follow_up_on = ${found.dueOn}::date, changed_at = ${now},
    next_follow_up_reason = coalesce(
      (SELECT reason FROM follow_up WHERE id = ${found.previousId}::uuid),
      (SELECT v.content->>'nextFollowUpReason' FROM plan_version v
       WHERE v.plan_id = plan.id AND v.number = plan.version),
      '')
  WHERE id = ${found.planId}::uuid`;

/** One transaction: lock, may?, decide, write, log. Only whoever recorded it, or the coordinator. */
export function undoFollowUp(
  context: SignedInContext,
  input: { id: string; revision: number },
): Promise<FollowUpUndone | FollowUpChangedMeanwhile | Invalid | NotFound> {
  const { viewer, now } = context;
  return context.db.$transaction(async (tx) => {
    const found = await lockFollowUp(tx, context, input.id);
    const refuse = () =>
      refuseFollowUp(tx, context, { action: 'UNDO_FOLLOW_UP', id: input.id, found });
    if (!found?.isVisible) return refuse();
    if (found.revision !== input.revision) return changedMeanwhile(tx, context, found.id);
    if (!found.outcome) return invalid(context, [{ field: 'id', code: 'NOT_RECORDED' }]);
    const isTheirs =
      found.recordedById === viewer.employeeId ||
      coordinatedBy(viewer).includes(found.municipalityCode);
    if (!isTheirs) {
      await refuse();
      return invalid(context, [{ field: 'id', code: 'UNDO_NOT_YOURS' }]);
    }
    if (found.isSettledForGood) return invalid(context, [{ field: 'id', code: 'PLAN_CLOSED' }]);
    if (found.cameWithAgreement) {
      return invalid(context, [{ field: 'id', code: 'UNDO_OF_AGREEMENT' }]);
    }
    if (!(await removeNext(tx, found))) {
      return invalid(context, [{ field: 'id', code: 'NEXT_IS_TOUCHED' }]);
    }
    await tx.$executeRaw`UPDATE follow_up SET outcome = NULL, done_on = NULL, note = '', reason = '',
        recorded_by_id = NULL, recorded_at = NULL, revision = revision + 1
      WHERE id = ${found.id}::uuid`;
    if (found.kind === 'KI_MEETING') await putBackOnPlan(tx, found, now);
    await writeAudit(tx, context, {
      action: 'UNDO_FOLLOW_UP',
      planId: found.planId,
      citizenId: found.citizenId,
      municipalityCode: found.municipalityCode,
      criterion: { followUpId: found.id, outcome: found.outcome },
    });
    return {
      __typename: 'FollowUpUndone',
      followUp: await reloadFollowUp(tx, context, found.id),
    };
  });
}
