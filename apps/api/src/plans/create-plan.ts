// Starts a plan with a citizen: whoever starts it leads it.

import { PLAN_SECTIONS } from '@sammenhaeng/domain/plans/plan-section';
import { writeAudit } from '../audit/write-audit.ts';
import { Prisma } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { isId } from '../graph/ids.ts';
import { type Invalid, invalid, type NotFound, notFound } from '../graph/refusals.ts';
import { insertPlan, type Inserted } from './insert-plan.ts';
import { type CreatePlanInput, newPlanRows, type NewPlanRows } from './new-plan.ts';
import { newPlanProblems } from './new-plan-problems.ts';
import { openPlan, planAfterChange } from './plan-document.store.ts';
import type { ChangePlanResult } from './plan-result.ts';
import { asSeen } from './seen-plan.ts';

/** PostgreSQL's code for a key that is there already. */
const UNIQUE_VIOLATION = '23505';

const isTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  (error.code === 'P2002' || JSON.stringify(error.meta ?? {}).includes(UNIQUE_VIOLATION));

async function insertOnce(
  context: SignedInContext,
  input: CreatePlanInput,
  rows: NewPlanRows,
): Promise<Inserted | 'taken'> {
  try {
    return await insertPlan(context.db, context, input, rows);
  } catch (error) {
    if (isTaken(error)) return 'taken';
    throw error;
  }
}

async function refused(context: SignedInContext, input: CreatePlanInput): Promise<NotFound> {
  await writeAudit(context.db, context, {
    action: 'CREATE_PLAN',
    outcome: 'REFUSED',
    criterion: { citizenId: isId(input.citizenId) ? input.citizenId : 'not an id' },
  });
  return notFound(context);
}

/** The same call again answers with the plan it made; an id that is another's is as good as taken. */
async function asBefore(
  context: SignedInContext,
  input: CreatePlanInput,
): Promise<ChangePlanResult | Invalid> {
  const plan = await openPlan(context.db, context, input.id, null);
  const isSame = plan?.grant.isLead && plan.citizen.id === input.citizenId;
  if (plan && isSame) {
    return { __typename: 'PlanChanged', planId: plan.id, moments: null, plan };
  }
  return invalid(context, [{ field: 'id', code: 'ID_TAKEN' }]);
}

/**
 * Creates the plan in one statement, so that all of it is there or nothing. Sent twice, it creates
 * once. A citizen the viewer may not start a plan with is NotFound.
 */
export async function createPlan(
  context: SignedInContext,
  input: CreatePlanInput,
): Promise<ChangePlanResult> {
  if (!isId(input.citizenId)) return refused(context, input);
  const rows = newPlanRows(input, context.viewer.employeeId);
  const problems = newPlanProblems(input, rows);
  if (problems.length > 0) return invalid(context, problems);
  const inserted = await insertOnce(context, input, rows);
  if (inserted === 'taken') return asBefore(context, input);
  if (!inserted.isCitizenFound) return refused(context, input);
  if (!inserted.isEverybodyKnown) {
    return invalid(context, [{ field: 'participants', code: 'PARTICIPANT_UNKNOWN' }]);
  }
  if (!inserted.isCreated) return asBefore(context, input);
  const seen = async () =>
    asSeen(await planAfterChange(context.db, context, input.id), PLAN_SECTIONS, context.today);
  return { __typename: 'PlanChanged', planId: input.id, moments: null, plan: seen };
}
