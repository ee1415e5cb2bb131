// Records what came of a follow-up, and makes the next one where the outcome asks for it.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import {
  type NextFollowUp,
  type Outcome,
  recordFollowUp as decide,
  type RecordFollowUpProblem,
} from '@sammenhaeng/domain/follow-ups/record-follow-up';
import { worklistDate } from '@sammenhaeng/domain/follow-ups/worklist-date';
import { writeAudit } from '../audit/write-audit.ts';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { newId } from '../graph/ids.ts';
import { type Invalid, invalid, type NotFound } from '../graph/refusals.ts';
import { checkRecordInput } from './check-record-input.ts';
import { putOnPlan } from './date-on-plan.ts';
import {
  changedMeanwhile,
  type FollowUpChangedMeanwhile,
  refuseFollowUp,
} from './follow-up-refusals.ts';
import type { FollowUpRow } from './follow-up-row.ts';
import { type LockedFollowUp, lockFollowUp } from './lock-follow-up.ts';
import { reloadFollowUp } from './read-follow-up.ts';

export type RecordFollowUpInput = {
  id: string;
  revision: number;
  outcome: Outcome;
  doneOn: CalendarDate;
  nextOn?: CalendarDate | null | undefined;
  reason?: string | null | undefined;
  note?: string | null | undefined;
};

export type FollowUpRecorded = {
  __typename: 'FollowUpRecorded';
  followUp: FollowUpRow;
  next: FollowUpRow | null;
};

const FIELD_OF: Record<RecordFollowUpProblem, keyof RecordFollowUpInput> = {
  ALREADY_RECORDED: 'id',
  DONE_IN_FUTURE: 'doneOn',
  NEXT_REQUIRED: 'nextOn',
  NEXT_TOO_LATE: 'nextOn',
  NEXT_BEFORE_DONE: 'nextOn',
};

/** Makes the next follow-up, with the ball where it was. */
async function insertNext(tx: Tx, now: Date, from: LockedFollowUp, next: NextFollowUp) {
  const id = newId();
  const { workOn } = worklistDate(next.dueOn);
  await tx.$executeRaw`INSERT INTO follow_up
      (id, plan_id, citizen_id, municipality_code, kind, due_on, work_on, responsible_id, previous_id, created_at)
    VALUES (${id}::uuid, ${from.planId}::uuid, ${from.citizenId}::uuid, ${from.municipalityCode},
      ${next.kind}::follow_up_kind, ${next.dueOn}::date, ${workOn}::date,
      ${from.responsibleId}::uuid, ${from.id}::uuid, ${now})`;
  return id;
}

/** One transaction: lock, may?, decide, write, log. */
export function recordFollowUp(
  context: SignedInContext,
  input: RecordFollowUpInput,
): Promise<FollowUpRecorded | FollowUpChangedMeanwhile | Invalid | NotFound> {
  return context.db.$transaction(async (tx) => {
    const found = await lockFollowUp(tx, context, input.id);
    if (!found?.isVisible) {
      return refuseFollowUp(tx, context, { action: 'RECORD_FOLLOW_UP', id: input.id, found });
    }
    if (found.revision !== input.revision) return changedMeanwhile(tx, context, found.id);
    const checked = checkRecordInput(input);
    if (!checked.ok) return invalid(context, checked.problems);
    const { note, reason } = checked;

    const { outcome, doneOn, nextOn } = input;
    const { today, now, viewer } = context;
    const decision = decide({ followUp: found, outcome, doneOn, nextOn, reason, today });
    if (!decision.ok) {
      return invalid(context, [{ field: FIELD_OF[decision.problem], code: decision.problem }]);
    }
    const { done, next } = decision;
    await tx.$executeRaw`UPDATE follow_up SET outcome = ${done.outcome}::follow_up_outcome,
        done_on = ${done.doneOn}::date, note = ${note}, reason = ${done.reason},
        recorded_by_id = ${viewer.employeeId}::uuid, recorded_at = ${now}, revision = revision + 1
      WHERE id = ${found.id}::uuid`;
    const nextId = next ? await insertNext(tx, now, found, next) : null;
    if (found.kind === 'KI_MEETING') {
      const after = { dueOn: next?.dueOn ?? null, reason: next ? done.reason : '' };
      await putOnPlan(tx, found, found, after, now);
    }
    await writeAudit(tx, context, {
      action: 'RECORD_FOLLOW_UP',
      planId: found.planId,
      citizenId: found.citizenId,
      municipalityCode: found.municipalityCode,
      criterion: { followUpId: found.id, outcome, doneOn, nextFollowUpId: nextId },
    });
    return {
      __typename: 'FollowUpRecorded',
      followUp: await reloadFollowUp(tx, context, found.id),
      next: nextId ? await reloadFollowUp(tx, context, nextId) : null,
    };
  });
}
