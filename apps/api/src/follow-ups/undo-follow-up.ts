// Takes a recorded outcome back, while nothing has been built on it.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { coordinatedBy } from '../access/viewer.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { type Invalid, invalid, type NotFound } from '../graph/refusals.ts';
import { putOnPlan } from './date-on-plan.ts';
import {
  changedMeanwhile,
  type FollowUpChangedMeanwhile,
  refuseFollowUp,
} from './follow-up-refusals.ts';
import type { FollowUpRow } from './follow-up-row.ts';
import { type LockedFollowUp, lockFollowUp } from './lock-follow-up.ts';
import { reloadFollowUp } from './read-follow-up.ts';

export type FollowUpUndone = { __typename: 'FollowUpUndone'; followUp: FollowUpRow };

type Made = { dueOn: CalendarDate; isTouched: boolean };

/** The follow-up that the outcome made; null where it asked for none. */
async function findNext(tx: Tx, { planId, id }: LockedFollowUp): Promise<Made | null> {
  const rows = await tx.$queryRaw<Made[]>`
    SELECT due_on::text AS "dueOn", done_on IS NOT NULL OR revision > 1 AS "isTouched"
    FROM follow_up WHERE plan_id = ${planId}::uuid AND previous_id = ${id}::uuid FOR UPDATE`;
  return rows[0] ?? null;
}

/** Why the date that comes back is so late was said when it was made. */
async function reasonBefore(tx: Tx, { planId, previousId }: LockedFollowUp): Promise<string> {
  const rows = await tx.$queryRaw<{ reason: string }[]>`
    SELECT coalesce((SELECT reason FROM follow_up WHERE id = ${previousId}::uuid),
      (SELECT v.content->>'nextFollowUpReason' FROM plan_version v JOIN plan p ON p.id = v.plan_id
       WHERE v.plan_id = ${planId}::uuid AND v.number = p.version), '') AS reason`;
  return rows[0]?.reason ?? '';
}

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
    const next = await findNext(tx, found);
    if (next?.isTouched) return invalid(context, [{ field: 'id', code: 'NEXT_IS_TOUCHED' }]);
    await tx.$executeRaw`DELETE FROM follow_up
      WHERE plan_id = ${found.planId}::uuid AND previous_id = ${found.id}::uuid`;
    await tx.$executeRaw`UPDATE follow_up SET outcome = NULL, done_on = NULL, note = '', reason = '',
        recorded_by_id = NULL, recorded_at = NULL, revision = revision + 1
      WHERE id = ${found.id}::uuid`;
    if (found.kind === 'KI_MEETING') {
      const before = { dueOn: next?.dueOn ?? null, reason: found.reason };
      const after = { dueOn: found.dueOn, reason: await reasonBefore(tx, found) };
      await putOnPlan(tx, found, before, after, now);
    }
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
