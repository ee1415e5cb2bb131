// Adds and changes interventions: whoever is responsible takes part in the same plan.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { Tx } from '../db.ts';
import { Prisma } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { workOf } from './add-part.ts';
import { changePart, type PartInput } from './change-part.ts';
import { inPlan, type Problems } from './in-plan.ts';
import { findPart, insertPart } from './parts.store.ts';
import type { InterventionDirection } from './plan-document.ts';
import type { ChangePlanResult } from './plan-result.ts';
import { isPlausible } from './plausible-date.ts';
import { isPresent } from './presence.ts';
import { textsOf } from './typed-text.ts';

async function responsibleProblems(
  tx: Tx,
  planId: string,
  participantId: string | null | undefined,
  today: CalendarDate,
): Promise<Problems> {
  if (!participantId || (await isPresent(tx, planId, participantId, today))) return [];
  return [{ field: 'responsibleId', code: 'RESPONSIBLE_LEFT' }];
}

export function changeIntervention(
  context: SignedInContext,
  input: PartInput,
): Promise<ChangePlanResult> {
  return changePart(context, 'intervention', input, ({ tx, plan, settled }) => {
    const responsibleId = settled.apply['responsibleId'] as string | null | undefined;
    return responsibleProblems(tx, plan.id, responsibleId, context.today);
  });
}

export type AddInterventionInput = {
  planId: string;
  goalId: string;
  id: string;
  title?: string | null | undefined;
  direction?: InterventionDirection | null | undefined;
  responsibleId?: string | null | undefined;
  dueOn?: CalendarDate | null | undefined;
};

/** A goal of another plan is not found. */
export function addIntervention(
  context: SignedInContext,
  input: AddInterventionInput,
): Promise<ChangePlanResult> {
  const { planId, goalId, id, dueOn = null, responsibleId = null } = input;
  const texts = textsOf();
  const title = texts.short('title', input.title);
  if (!isPlausible(dueOn)) texts.problems.push({ field: 'dueOn', code: 'DATE_OUT_OF_RANGE' });
  return inPlan(context, planId, { sections: ['GOALS'], ids: [goalId, id] }, async (tx) => {
    if (!(await findPart(tx, 'goal', planId, goalId))) return 'notFound';
    const { today } = context;
    const responsible = await responsibleProblems(tx, planId, responsibleId, today);
    const problems = [...texts.problems, ...responsible];
    if (problems.length > 0) return { problems };
    const values = { title, direction: input.direction ?? 'START', responsibleId, dueOn };
    const goal = { goal_id: Prisma.sql`${goalId}::uuid` };
    return workOf(await insertPart(tx, 'intervention', planId, id, values, goal), 'intervention');
  });
}
