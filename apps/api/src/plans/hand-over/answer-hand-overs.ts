// Accepts, declines and withdraws what was proposed.

import type { PlanStatus } from '@sammenhaeng/domain/plans/plan-facts';
import {
  afterStep,
  type HandOverState,
  type HandOverStep,
  MOST_HAND_OVERS_AT_ONCE,
  type ReceiverFacts,
} from '@sammenhaeng/domain/plans/hand-over';
import { Prisma, type Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { isId } from '../../graph/ids.ts';
import { invalid } from '../../graph/refusals.ts';
import { textsOf } from '../typed-text.ts';
import {
  CODE_OF,
  type Decided,
  finishStep,
  HIDDEN,
  type HandOversResult,
} from './hand-over-result.ts';
import { receiverJson } from './receiver-facts.ts';
import { takeOver, type TakenOver } from './take-over.ts';
import { mayWithdraw } from './visible-hand-overs.ts';

type Proposed = TakenOver & {
  state: HandOverState;
  planStatus: PlanStatus;
  isAllowed: boolean;
  receiver: ReceiverFacts;
};

const STATE_AFTER = { ACCEPT: 'ACCEPTED', DECLINE: 'DECLINED', WITHDRAW: 'WITHDRAWN' } as const;

/** Locks the plans, always in the same order, and then looks at what is proposed about them. */
async function lockProposed(
  tx: Tx,
  { viewer, today }: SignedInContext,
  ids: readonly string[],
  step: HandOverStep,
): Promise<Proposed[]> {
  await tx.$queryRaw`SELECT p.id FROM plan p
    WHERE p.id IN (SELECT plan_id FROM hand_over WHERE id = ANY(${ids}::uuid[]))
    ORDER BY p.id FOR UPDATE`;
  const isAllowed =
    step === 'WITHDRAW'
      ? mayWithdraw(viewer)
      : Prisma.sql`(h.to_employee_id = ${viewer.employeeId}::uuid)`;
  return tx.$queryRaw<Proposed[]>`
    SELECT h.id, h.plan_id AS "planId", h.state, p.status AS "planStatus",
      h.carries_follow_ups AS "carriesFollowUps", h.lead_leaves AS "leadLeaves",
      ${isAllowed} AS "isAllowed", ${receiverJson(today)} AS receiver
    FROM hand_over h JOIN plan p ON p.id = h.plan_id JOIN employee e ON e.id = h.to_employee_id
    WHERE h.id = ANY(${ids}::uuid[])`;
}

function problemOf(proposed: Proposed | undefined, step: HandOverStep): Decided['problem'] {
  if (!proposed?.isAllowed) return HIDDEN;
  const after = afterStep(proposed, step, proposed.receiver);
  return after.ok ? null : { field: 'id', code: CODE_OF[after.problem] };
}

/** One transaction for all: lock, may they?, decide, write, log. */
async function takeStep(
  context: SignedInContext,
  step: HandOverStep,
  ids: readonly string[],
  answer = '',
): Promise<HandOversResult> {
  if (ids.length > MOST_HAND_OVERS_AT_ONCE) {
    return invalid(context, [{ field: 'ids', code: 'TOO_MANY' }]);
  }
  const { viewer, now } = context;
  return context.db.$transaction(async (tx) => {
    const rows = await lockProposed(tx, context, ids.filter(isId), step);
    const byId = new Map(rows.map((row) => [row.id, row]));
    const decided = [...new Set(ids)].map((id): Decided => {
      const row = byId.get(id);
      return { id, planId: row?.planId ?? null, problem: problemOf(row, step) };
    });
    const agreed = decided.flatMap(({ id, problem }) => {
      const row = byId.get(id);
      return row && !problem ? [row] : [];
    });
    if (step === 'ACCEPT') await takeOver(tx, context, agreed);
    await tx.$executeRaw`
      UPDATE hand_over SET state = ${STATE_AFTER[step]}::hand_over_state, answer = ${answer},
        answered_at = ${now}, answered_by_id = ${viewer.employeeId}::uuid
      WHERE id = ANY(${agreed.map(({ id }) => id)}::uuid[])`;
    return finishStep(tx, context, step, decided);
  });
}

/** The viewer leads these plans from now on. One that cannot be taken over keeps none back. */
export const acceptHandOvers = (context: SignedInContext, { ids }: { ids: readonly string[] }) =>
  takeStep(context, 'ACCEPT', ids);

/** The old lead goes on leading, and is told why. */
export async function declineHandOver(
  context: SignedInContext,
  { id, reason }: { id: string; reason: string },
): Promise<HandOversResult> {
  const texts = textsOf();
  const answer = texts.long('reason', reason);
  if (answer === '' && texts.problems.length === 0) {
    return invalid(context, [{ field: 'reason', code: 'DECLINE_REASON_MISSING' }]);
  }
  if (texts.problems.length > 0) return invalid(context, texts.problems);
  return takeStep(context, 'DECLINE', [id], answer);
}

/** Before it is answered, whoever may propose can take it back. */
export const withdrawHandOver = (context: SignedInContext, { id }: { id: string }) =>
  takeStep(context, 'WITHDRAW', [id]);
