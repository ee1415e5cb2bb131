// Asks colleagues to lead plans: one plan, or the plans of a leaver in one go.

import type { PlanStatus } from '@sammenhaeng/domain/plans/plan-facts';
import {
  MOST_HAND_OVERS_AT_ONCE,
  proposalProblem,
  type ReceiverFacts,
} from '@sammenhaeng/domain/plans/hand-over';
import { LONG_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import type { Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { isId } from '../../graph/ids.ts';
import { invalid } from '../../graph/refusals.ts';
import { typedText } from '../typed-text.ts';
import {
  CODE_OF,
  type Decided,
  finishStep,
  HIDDEN,
  type HandOversResult,
} from './hand-over-result.ts';
import { receiverJson } from './receiver-facts.ts';
import { mayHandOver } from './visible-hand-overs.ts';

export type ProposeHandOversInput = {
  batchId?: string | null | undefined;
  carriesFollowUps?: boolean | null | undefined;
  leadLeaves?: boolean | null | undefined;
  proposals: readonly { id: string; planId: string; toEmployeeId: string; knowThis: string }[];
};
type Proposal = ProposeHandOversInput['proposals'][number];

/** `before` is whether the id is of this very proposal, of another row, or free. */
type Asked = {
  id: string;
  planId: string | null;
  status: PlanStatus;
  isAllowed: boolean;
  hasOpenProposal: boolean;
  before: 'same' | 'other' | null;
  receiver: ReceiverFacts | null;
};

/** Locks the plans one after the other, always in the same order, and then looks. */
async function lockAsked(
  tx: Tx,
  context: SignedInContext,
  proposals: readonly Proposal[],
): Promise<Asked[]> {
  const { viewer, today } = context;
  const planIds = proposals.map(({ planId }) => planId);
  await tx.$queryRaw`SELECT id FROM plan WHERE id = ANY(${planIds}::uuid[]) ORDER BY id FOR UPDATE`;
  const asked = proposals.map(({ id, planId, toEmployeeId }) => ({
    id,
    plan_id: planId,
    to_id: isId(toEmployeeId) ? toEmployeeId : null,
  }));
  return tx.$queryRaw<Asked[]>`
    SELECT w.id, p.id AS "planId", p.status, coalesce(${mayHandOver(context)}, false) AS "isAllowed",
      EXISTS (SELECT FROM hand_over h WHERE h.plan_id = p.id AND h.state = 'PROPOSED') AS "hasOpenProposal",
      (SELECT CASE WHEN h.plan_id = p.id AND h.to_employee_id = w.to_id
          AND h.proposed_by_id = ${viewer.employeeId}::uuid THEN 'same' ELSE 'other' END
        FROM hand_over h WHERE h.id = w.id) AS before,
      CASE WHEN e.id IS NOT NULL AND p.id IS NOT NULL THEN ${receiverJson(today)} END AS receiver
    FROM json_to_recordset(${JSON.stringify(asked)}::json) AS w(id uuid, plan_id uuid, to_id uuid)
    LEFT JOIN plan p ON p.id = w.plan_id LEFT JOIN employee e ON e.id = w.to_id`;
}

function problemOf(asked: Asked | undefined, proposal: Proposal): Decided['problem'] {
  if (!asked?.isAllowed) return HIDDEN;
  if (asked.before === 'other') return { field: 'id', code: 'ID_TAKEN' };
  if (asked.before === 'same') return null;
  const { problem } = typedText(proposal.knowThis, { maxLength: LONG_TEXT, isRequired: true });
  if (problem) {
    return { field: 'knowThis', code: problem === 'TEXT_EMPTY' ? 'KNOW_THIS_MISSING' : problem };
  }
  const field = 'toEmployeeId';
  if (!asked.receiver) return { field, code: 'HAND_OVER_RECEIVER' };
  const why = proposalProblem(asked, asked.receiver);
  return (
    why && { field: why === 'IS_LEAD' || why === 'MAY_NOT' ? field : 'planId', code: CODE_OF[why] }
  );
}

async function insert(
  tx: Tx,
  { viewer, now }: SignedInContext,
  { batchId, carriesFollowUps, leadLeaves }: ProposeHandOversInput,
  proposals: readonly Proposal[],
): Promise<void> {
  const rows = proposals.map(({ id, planId, toEmployeeId, knowThis }) => ({
    id,
    plan_id: planId,
    to_id: toEmployeeId,
    know_this: typedText(knowThis, { maxLength: LONG_TEXT }).text,
  }));
  await tx.$executeRaw`
    INSERT INTO hand_over (id, plan_id, from_lead_id, to_employee_id, proposed_by_id, proposed_at,
      know_this, batch_id, carries_follow_ups, lead_leaves)
    SELECT w.id, p.id, p.lead_id, w.to_id, ${viewer.employeeId}::uuid, ${now}, w.know_this,
      ${batchId ?? null}::uuid, ${carriesFollowUps ?? true}, ${leadLeaves ?? false}
    FROM json_to_recordset(${JSON.stringify(rows)}::json)
      AS w(id uuid, plan_id uuid, to_id uuid, know_this text)
    JOIN plan p ON p.id = w.plan_id`;
}

/**
 * One transaction for all: lock, may they?, decide, write, log. A plan that cannot be proposed keeps
 * none of the others back. Sent twice, a proposal is made once. The lead is not changed.
 */
export async function proposeHandOvers(
  context: SignedInContext,
  input: ProposeHandOversInput,
): Promise<HandOversResult> {
  const { proposals, batchId } = input;
  if (proposals.length > MOST_HAND_OVERS_AT_ONCE) {
    return invalid(context, [{ field: 'proposals', code: 'TOO_MANY' }]);
  }
  const wellFormed = proposals.filter(
    ({ id, planId }) => [id, planId].every(isId) && (!batchId || isId(batchId)),
  );
  return context.db.$transaction(async (tx) => {
    const asked = new Map((await lockAsked(tx, context, wellFormed)).map((row) => [row.id, row]));
    const taken = new Set<string>();
    const decided = proposals.map((proposal): Decided => {
      const row = asked.get(proposal.id);
      const problem = problemOf(row, proposal);
      const isSecond = !problem && taken.has(proposal.planId);
      if (!problem) taken.add(proposal.planId);
      const second = { field: 'planId', code: CODE_OF.ALREADY_OPEN } as const;
      return {
        id: proposal.id,
        planId: row?.planId ?? null,
        problem: isSecond ? second : problem,
      };
    });
    const isNew = (id: string) =>
      asked.get(id)?.before === null && decided.some((one) => one.id === id && !one.problem);
    await insert(
      tx,
      context,
      input,
      wellFormed.filter(({ id }) => isNew(id)),
    );
    return finishStep(tx, context, 'PROPOSE', decided);
  });
}
