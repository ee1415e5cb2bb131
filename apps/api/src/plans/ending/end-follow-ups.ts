// The follow-ups that an end or a referral makes, and those it settles, as parts of one statement.

import type { FollowUpKind } from '@sammenhaeng/domain/follow-ups/follow-up-rules';
import type { NextFollowUp } from '@sammenhaeng/domain/follow-ups/record-follow-up';
import { worklistDate } from '@sammenhaeng/domain/follow-ups/worklist-date';
import { Prisma } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { newId } from '../../graph/ids.ts';
import { isOnPlan } from '../../sql/plan-conditions.ts';
import type { LockedPlan } from '../locked-plan.ts';

/** Adds follow-ups with the lead in charge of them, each on the working day of its date. */
export function insertFollowUps(
  { now, today }: SignedInContext,
  plan: LockedPlan,
  made: readonly NextFollowUp[],
): Prisma.Sql {
  const rows = made.map(({ kind, dueOn }) => ({
    id: newId(),
    kind,
    due_on: dueOn,
    work_on: worklistDate(dueOn).workOn,
  }));
  return Prisma.sql`
    INSERT INTO follow_up (id, plan_id, citizen_id, municipality_code, kind, due_on, work_on,
      responsible_id, created_at)
    SELECT w.id, ${plan.id}::uuid, ${plan.citizenId}::uuid, ${plan.municipalityCode}::text, w.kind,
      w.due_on, w.work_on, (SELECT x.id FROM participant x
        WHERE x.plan_id = ${plan.id}::uuid AND x.employee_id = ${plan.leadId}::uuid
          AND ${isOnPlan('x', today)} LIMIT 1), ${now}
    FROM json_to_recordset(${JSON.stringify(rows)}::json)
      AS w(id uuid, kind follow_up_kind, due_on date, work_on date)`;
}

/** Settles (E3) the open follow-ups of these kinds, as of today. */
export function settleFollowUps(
  { viewer, now, today }: SignedInContext,
  plan: LockedPlan,
  kinds: readonly FollowUpKind[],
): Prisma.Sql {
  return Prisma.sql`
    UPDATE follow_up SET outcome = 'E3', done_on = ${today}::date, recorded_at = ${now},
      recorded_by_id = ${viewer.employeeId}::uuid, revision = revision + 1
    WHERE plan_id = ${plan.id}::uuid AND done_on IS NULL
      AND kind = ANY(${[...kinds]}::follow_up_kind[])`;
}
