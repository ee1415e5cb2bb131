// Ends a plan: its reason, the follow-ups that live on by rule, and those that end with it.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { isPlausible } from '@sammenhaeng/domain/calendar/plausible-date';
import { FOLLOW_UP_KINDS } from '@sammenhaeng/domain/follow-ups/follow-up-rules';
import {
  type Ending,
  type EndingProblem,
  endingProblems,
  followUpsAfterEnd,
  isSettledByEnd,
  type PlanEndReason,
} from '@sammenhaeng/domain/plans/ending';
import { isOver } from '@sammenhaeng/domain/plans/plan-life';
import type { ProblemCode } from '@sammenhaeng/texts/problems';
import { Prisma, type Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { newId } from '../../graph/ids.ts';
import { isMeetingToCome } from '../../sql/plan-conditions.ts';
import { inPlan, type Problems } from '../in-plan.ts';
import type { LockedPlan } from '../locked-plan.ts';
import type { ChangePlanResult } from '../plan-result.ts';
import { textsOf } from '../typed-text.ts';
import { insertFollowUps, settleFollowUps } from './end-follow-ups.ts';

export type ClosePlanInput = {
  planId: string;
  reason: PlanEndReason;
  note?: string | null;
  courseEndedOn?: CalendarDate | null;
  followUpDeclined?: boolean | null;
  referredOn?: CalendarDate | null;
};

const CODES: Record<EndingProblem['problem'], ProblemCode> = {
  CLOSED: 'PLAN_CLOSED',
  COURSE_END_MISSING: 'COURSE_END_MISSING',
  REFERRAL_MISSING: 'REFERRAL_MISSING',
  IN_FUTURE: 'DATE_IN_FUTURE',
  WORDS_MISSING: 'END_WORDS_MISSING',
};

const referredOnIn = (plan: LockedPlan): CalendarDate | null =>
  (plan.row['referred_on'] as CalendarDate | null) ?? null;

/** What the reason does not ask for is not kept; a referral that was noted before stands. */
function endingOf(input: ClosePlanInput, note: string, plan: LockedPlan): Ending {
  const { reason } = input;
  const isCourse = reason === 'COURSE_FINISHED';
  const isReferral = reason === 'REFERRED_TO_REGION';
  return {
    reason,
    note,
    courseEndedOn: isCourse ? (input.courseEndedOn ?? null) : null,
    isFollowUpDeclined: isCourse && (input.followUpDeclined ?? false),
    referredOn: referredOnIn(plan) ?? (isReferral ? (input.referredOn ?? null) : null),
  };
}

/** A draft that is not needed is the same choice as no plan at all, and is found again like it. */
function noteNotNeeded(
  { viewer, today }: SignedInContext,
  plan: LockedPlan,
  ending: Ending,
): Prisma.Sql {
  const isChoice = plan.version === 0 && ending.reason === 'NOT_NEEDED_NOW';
  return Prisma.sql`
    INSERT INTO plan_not_needed (id, citizen_id, municipality_code, unit_id, decided_on, decided_by_id, reason)
    SELECT ${newId()}::uuid, ${plan.citizenId}::uuid, ${plan.municipalityCode}::text,
      ${plan.unitId}::uuid, ${today}::date, ${viewer.employeeId}::uuid, ${ending.note}::text
    WHERE ${isChoice}::boolean`;
}

// One statement: a plan is ended with all that ends with it, or not at all.
async function endPlan(tx: Tx, context: SignedInContext, plan: LockedPlan, ending: Ending) {
  const { viewer, now } = context;
  const made = followUpsAfterEnd(ending, referredOnIn(plan) !== null);
  const settled = FOLLOW_UP_KINDS.filter((kind) => isSettledByEnd(kind, ending.reason));
  await tx.$executeRaw`
    WITH settled AS (${settleFollowUps(context, plan, settled)}),
    made AS (${insertFollowUps(context, plan, made)}),
    not_needed AS (${noteNotNeeded(context, plan, ending)}),
    cancelled AS (
      UPDATE meeting SET state = 'CANCELLED', call_count = call_count + (call_count > 0)::int
      WHERE plan_id = ${plan.id}::uuid AND ${isMeetingToCome('meeting')}
    ), withdrawn AS (
      UPDATE hand_over SET state = 'WITHDRAWN', answered_at = ${now},
        answered_by_id = ${viewer.employeeId}::uuid
      WHERE plan_id = ${plan.id}::uuid AND state = 'PROPOSED'
    )
    UPDATE plan SET status = 'CLOSED', closed_at = ${now}, end_reason = ${ending.reason}::plan_end_reason,
      end_note = ${ending.note}, course_ended_on = ${ending.courseEndedOn}::date,
      course_follow_up_declined = ${ending.isFollowUpDeclined}, referred_on = ${ending.referredOn}::date,
      next_follow_up_on = NULL, next_follow_up_reason = ''
    WHERE id = ${plan.id}::uuid`;
  return made;
}

/** Only the lead, and for good: a new need gets a new plan. */
export function closePlan(
  context: SignedInContext,
  input: ClosePlanInput,
): Promise<ChangePlanResult> {
  const texts = textsOf();
  const note = texts.long('note', input.note);
  const needs = {
    action: 'CLOSE_PLAN',
    sections: [],
    who: 'lead',
    isContent: false,
  } as const;
  return inPlan(context, input.planId, needs, async (tx, plan) => {
    if (isOver(plan.status)) return { problems: [{ field: 'planId', code: 'PLAN_CLOSED' }] };
    const ending = endingOf(input, note, plan);
    const problems: Problems = [
      ...texts.problems,
      ...endingProblems(plan.status, ending, context.today).map(({ field, problem }) => ({
        field,
        code: CODES[problem],
      })),
      ...(['courseEndedOn', 'referredOn'] as const)
        .filter((field) => !isPlausible(ending[field]))
        .map((field) => ({ field, code: 'DATE_OUT_OF_RANGE' as const })),
    ];
    if (problems.length > 0) return { problems };
    const made = await endPlan(tx, context, plan, ending);
    const kinds = made.map(({ kind }) => kind);
    return { changed: ['status'], criterion: { reason: ending.reason, followUps: kinds } };
  });
}
