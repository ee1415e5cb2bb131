// A promise of its own, made at a meeting: what, one responsible, a day.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { isPlausible } from '@sammenhaeng/domain/calendar/plausible-date';
import type { Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { inPlan, type Work } from '../in-plan.ts';
import type { ChangePlanResult } from '../plan-result.ts';
import { isPresent } from '../presence.ts';
import { textsOf } from '../typed-text.ts';
import { ORGANISATION } from './promise.ts';

export type AddPromiseInput = {
  planId: string;
  id: string;
  text: string;
  responsibleId: string;
  dueOn: CalendarDate;
  meetingId?: string | null | undefined;
};

/** A meeting of another plan is not found; an id that is taken in this plan was this call before. */
async function insert(tx: Tx, { today }: SignedInContext, input: AddPromiseInput): Promise<Work> {
  const { planId, id, text, responsibleId, dueOn, meetingId = null } = input;
  const rows = await tx.$queryRaw<{ isHere: boolean; isTaken: boolean; isMine: boolean }[]>`
    SELECT ${meetingId}::uuid IS NULL OR EXISTS (SELECT FROM meeting
        WHERE id = ${meetingId}::uuid AND plan_id = ${planId}::uuid) AS "isHere",
      EXISTS (SELECT FROM promise WHERE id = ${id}::uuid) AS "isTaken",
      EXISTS (SELECT FROM promise WHERE id = ${id}::uuid AND plan_id = ${planId}::uuid) AS "isMine"`;
  if (!rows[0]?.isHere || (rows[0].isTaken && !rows[0].isMine)) return 'notFound';
  if (rows[0].isTaken) return { changed: [] };
  await tx.$executeRaw`
    INSERT INTO promise (id, plan_id, meeting_id, text, responsible_id, organisation, due_on,
      made_on, "position")
    SELECT ${id}::uuid, x.plan_id, ${meetingId}::uuid, ${text}, x.id, ${ORGANISATION},
      ${dueOn}::date, ${today}::date,
      (SELECT coalesce(max("position"), 0) + 1 FROM promise WHERE plan_id = x.plan_id)
    FROM participant x WHERE x.id = ${responsibleId}::uuid`;
  return { changed: ['promise'], criterion: { added: 'promise' } };
}

/** Sent twice, it adds once. It is no part of a version: what is agreed stands in the plan. */
export function addPromise(
  context: SignedInContext,
  input: AddPromiseInput,
): Promise<ChangePlanResult> {
  const { planId, id, responsibleId, dueOn, meetingId } = input;
  const texts = textsOf();
  const text = texts.required('text', input.text);
  if (!isPlausible(dueOn)) texts.problems.push({ field: 'dueOn', code: 'DATE_OUT_OF_RANGE' });
  const needs = {
    sections: ['GOALS'],
    ids: [id, responsibleId, ...(meetingId ? [meetingId] : [])],
    isContent: false,
  } as const;
  return inPlan(context, planId, needs, async (tx) => {
    if (texts.problems.length > 0) return { problems: texts.problems };
    if (!(await isPresent(tx, planId, responsibleId, context.today))) {
      return { problems: [{ field: 'responsibleId', code: 'RESPONSIBLE_LEFT' }] };
    }
    return insert(tx, context, { ...input, text });
  });
}
