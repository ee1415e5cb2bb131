// What a command on hand-overs comes to, plan by plan, and how it is logged.

import type { AnswerProblem, ProposalProblem } from '@sammenhaeng/domain/plans/hand-over';
import { problemText, type ProblemCode } from '@sammenhaeng/texts/problems';
import { AUDIT_COLUMNS, auditValues } from '../../audit/write-audit.ts';
import { Prisma, type Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { type Invalid, type NotFound, notFound, type Problem } from '../../graph/refusals.ts';
import { HAND_OVER_JOINS, type HandOverRow, handOverJson } from './hand-over-row.ts';

/** One hand-over of a call: it is as wanted, or the field and the reason why not. */
export type Decided = {
  id: string;
  planId: string | null;
  problem: { field: string; code: ProblemCode } | null;
};

export type HandOverOutcome = { id: string; handOver: HandOverRow | null; problem: Problem | null };
export type HandOversDone = { __typename: 'HandOversDone'; outcomes: HandOverOutcome[] };
export type HandOversResult = HandOversDone | Invalid | NotFound;

export const CODE_OF: Record<ProposalProblem | AnswerProblem, ProblemCode> = {
  CLOSED: 'HAND_OVER_CLOSED',
  ALREADY_OPEN: 'HAND_OVER_OPEN',
  IS_LEAD: 'HAND_OVER_TO_LEAD',
  MAY_NOT: 'HAND_OVER_RECEIVER',
  WITHDRAWN: 'HAND_OVER_WITHDRAWN',
  ANSWERED: 'HAND_OVER_ANSWERED',
};

export const HIDDEN = { field: 'id', code: 'NOT_FOUND' } as const;

/** One row of the log a plan; what is hidden is a refused one. Other refusals wrote nothing. */
async function logStep(
  tx: Tx,
  context: SignedInContext,
  step: string,
  decided: readonly Decided[],
): Promise<void> {
  const told = decided
    .filter(({ problem }) => problem === null || problem.code === 'NOT_FOUND')
    .map(({ planId, problem }) => ({ plan_id: planId, outcome: problem ? 'REFUSED' : 'ALLOWED' }));
  await tx.$executeRaw`
    INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(context, {
      action: 'HAND_OVER_PLAN',
      outcome: Prisma.sql`told.outcome`,
      planId: Prisma.sql`p.id`,
      citizenId: Prisma.sql`p.citizen_id`,
      municipalityCode: Prisma.sql`p.municipality_code`,
      criterion: { step },
    })} FROM json_to_recordset(${JSON.stringify(told)}::json) AS told(plan_id uuid, outcome audit_outcome)
    LEFT JOIN plan p ON p.id = told.plan_id`;
}

/** Logs what was decided and answers with the hand-overs as they now are. */
export async function finishStep(
  tx: Tx,
  context: SignedInContext,
  step: string,
  decided: readonly Decided[],
): Promise<HandOversDone | NotFound> {
  await logStep(tx, context, step, decided);
  if (decided.every(({ problem }) => problem?.code === 'NOT_FOUND')) return notFound(context);
  const done = decided.filter(({ problem }) => problem === null).map(({ id }) => id);
  const rows = await tx.$queryRaw<{ row: HandOverRow }[]>`
    SELECT ${handOverJson(context.viewer)} AS row FROM hand_over h ${HAND_OVER_JOINS}
    WHERE h.id = ANY(${done}::uuid[])`;
  const byId = new Map(rows.map(({ row }) => [row.id, row]));
  const outcomes = decided.map(({ id, problem }) => ({
    id,
    handOver: byId.get(id) ?? null,
    problem: problem && { ...problem, message: problemText(context.language, problem.code) },
  }));
  return { __typename: 'HandOversDone', outcomes };
}
