// Adds and changes interventions: whoever is responsible takes part in the same plan.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { isPlausible } from '@sammenhaeng/domain/calendar/plausible-date';
import { methodOf } from '@sammenhaeng/domain/plans/intervention-methods';
import type { InterventionDirection } from '@sammenhaeng/domain/plans/part-kinds';
import type { Tx } from '../db.ts';
import { Prisma } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { workOf } from './add-part.ts';
import { changePart, type PartCheck, type PartInput } from './change-part.ts';
import { inPlan, type Problems } from './in-plan.ts';
import { findPart, insertPart } from './parts.store.ts';
import type { ChangePlanResult } from './plan-result.ts';
import { isPresent } from './presence.ts';
import { followIntervention, followPromises } from './promises/follow-intervention.ts';
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

const methodProblems = (key: string | null | undefined): Problems =>
  !key || methodOf(key) ? [] : [{ field: 'methodKey', code: 'METHOD_UNKNOWN' }];

/** An intervention that is over settles its promise; one that is to be done after all opens it. */
export function changeIntervention(
  context: SignedInContext,
  input: PartInput,
): Promise<ChangePlanResult> {
  const check: PartCheck = async ({ tx, plan, settled }) => {
    const { responsibleId, methodKey } = settled.apply as Record<string, string | null | undefined>;
    const responsible = await responsibleProblems(tx, plan.id, responsibleId, context.today);
    return [...methodProblems(methodKey), ...responsible];
  };
  return changePart(context, 'intervention', input, check, async ({ tx, plan, row, settled }) => {
    const to = settled.apply['state'];
    if (!to) return;
    await followIntervention(tx, context, plan.id, { id: input.id, from: row['state'], to });
  });
}

export type AddInterventionInput = {
  planId: string;
  goalId: string;
  id: string;
  title?: string | null | undefined;
  direction?: InterventionDirection | null | undefined;
  responsibleId?: string | null | undefined;
  methodKey?: string | null | undefined;
  dueOn?: CalendarDate | null | undefined;
};

/** A goal of another plan is not found. One that was taken out is put back with its promises. */
export function addIntervention(
  context: SignedInContext,
  input: AddInterventionInput,
): Promise<ChangePlanResult> {
  const { planId, goalId, id, dueOn = null, responsibleId = null, methodKey = null } = input;
  const texts = textsOf();
  const title = texts.short('title', input.title);
  if (!isPlausible(dueOn)) texts.problems.push({ field: 'dueOn', code: 'DATE_OUT_OF_RANGE' });
  return inPlan(context, planId, { sections: ['GOALS'], ids: [goalId, id] }, async (tx) => {
    if (!(await findPart(tx, 'goal', planId, goalId))) return 'notFound';
    const { today } = context;
    const responsible = await responsibleProblems(tx, planId, responsibleId, today);
    const problems = [...texts.problems, ...methodProblems(methodKey), ...responsible];
    if (problems.length > 0) return { problems };
    const direction = input.direction ?? 'START';
    const values = { title, direction, methodKey, responsibleId, dueOn };
    const goal = { goal_id: Prisma.sql`${goalId}::uuid` };
    const added = await insertPart(tx, 'intervention', planId, id, values, goal);
    if (added === 'now') await followPromises(tx, planId, id);
    return workOf(added, 'intervention');
  });
}
