// The municipality's clock follows the day the citizen asked for treatment.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import {
  type Clock,
  clockStep,
  followUpAfterContact,
} from '@sammenhaeng/domain/follow-ups/contact';
import { worklistDate } from '@sammenhaeng/domain/follow-ups/worklist-date';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { insertFollowUps } from './ending/end-follow-ups.ts';
import type { LockedPlan } from './locked-plan.ts';

async function clockOf(tx: Tx, plan: LockedPlan): Promise<Clock> {
  const rows = await tx.$queryRaw<Omit<Clock, 'isReferred'>[]>`
    SELECT coalesce(bool_or(done_on IS NULL), false) AS "isOpen",
      coalesce(bool_or(done_on IS NOT NULL), false) AS "isSettled"
    FROM follow_up WHERE plan_id = ${plan.id}::uuid AND kind = 'TREATMENT_START'`;
  const found = rows[0] ?? { isOpen: false, isSettled: false };
  return { ...found, isReferred: plan.row['referred_on'] !== null };
}

/** Starts the clock, moves it, or takes it away; what was recorded of it stays. */
export async function keepClock(
  tx: Tx,
  context: SignedInContext,
  plan: LockedPlan,
  contactOn: CalendarDate | null,
): Promise<void> {
  const step = clockStep(contactOn, await clockOf(tx, plan));
  if (step === 'STOP') {
    await tx.$executeRaw`
      DELETE FROM follow_up
      WHERE plan_id = ${plan.id}::uuid AND kind = 'TREATMENT_START' AND done_on IS NULL`;
  }
  if (!contactOn) return;
  const clock = followUpAfterContact(contactOn);
  if (step === 'START') await tx.$executeRaw(insertFollowUps(context, plan, [clock]));
  if (step === 'MOVE') {
    await tx.$executeRaw`
      UPDATE follow_up SET due_on = ${clock.dueOn}::date,
        work_on = ${worklistDate(clock.dueOn).workOn}::date, revision = revision + 1
      WHERE plan_id = ${plan.id}::uuid AND kind = 'TREATMENT_START' AND done_on IS NULL`;
  }
}
