// What a meeting decides: added, worded, put in order and taken away until the meeting is held.

import { PLAN_SECTIONS } from '@sammenhaeng/domain/plans/plan-section';
import { Prisma, type Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { isId } from '../../graph/ids.ts';
import { workOf } from '../add-part.ts';
import { type Changes, settleChanges, writeFields } from '../change-fields.ts';
import { inPlan, type Work } from '../in-plan.ts';
import { findPart, insertPart } from '../parts.store.ts';
import type { ChangePlanResult } from '../plan-result.ts';
import { textsOf } from '../typed-text.ts';
import { meetingToCome } from './meetings.store.ts';

/** A decision can be about anything in the plan. */
const needing = (...ids: string[]) => ({ sections: PLAN_SECTIONS, ids, isContent: false });
const TABLE = 'meeting_decision';

export function addDecision(
  context: SignedInContext,
  { planId, meetingId, id, text }: { planId: string; meetingId: string; id: string; text: string },
): Promise<ChangePlanResult> {
  const texts = textsOf();
  const values = { text: texts.long('text', text) };
  return inPlan(context, planId, needing(meetingId, id), async (tx) => {
    const found = await meetingToCome(tx, planId, meetingId);
    if ('refusal' in found) return found.refusal;
    if (texts.problems.length > 0) return { problems: texts.problems };
    const meeting = { meeting_id: Prisma.sql`${meetingId}::uuid` };
    return workOf(await insertPart(tx, TABLE, planId, id, values, meeting), 'decision');
  });
}

/** The decision and its meeting, which must be to come. */
async function decisionToChange(tx: Tx, planId: string, id: string) {
  const row = await findPart(tx, TABLE, planId, id);
  if (!row) return { refusal: 'notFound' as Work };
  const found = await meetingToCome(tx, planId, String(row['meeting_id']));
  return 'refusal' in found ? found : { row };
}

export function changeDecision(
  context: SignedInContext,
  { planId, id, ...changes }: { planId: string; id: string } & Record<string, unknown>,
): Promise<ChangePlanResult> {
  return inPlan(context, planId, needing(id), async (tx) => {
    const found = await decisionToChange(tx, planId, id);
    if ('refusal' in found) return found.refusal;
    const { apply, problems, conflicts } = settleChanges(TABLE, found.row, changes as Changes);
    if (problems.length > 0) return { problems };
    const changed = await writeFields(tx, TABLE, id, apply);
    return { changed, conflicts, criterion: { part: 'decision' } };
  });
}

export function removeDecision(
  context: SignedInContext,
  { planId, id }: { planId: string; id: string },
): Promise<ChangePlanResult> {
  return inPlan(context, planId, { ...needing(id), action: 'DELETE' }, async (tx) => {
    const found = await decisionToChange(tx, planId, id);
    if ('refusal' in found) return found.refusal;
    await tx.$executeRaw`DELETE FROM meeting_decision WHERE id = ${id}::uuid`;
    return { changed: ['decision'], criterion: { removed: id } };
  });
}

/** Those named come first, in this order; one a colleague added meanwhile comes after them. */
export function orderDecisions(
  context: SignedInContext,
  { planId, meetingId, decisionIds }: { planId: string; meetingId: string; decisionIds: string[] },
): Promise<ChangePlanResult> {
  return inPlan(context, planId, needing(meetingId), async (tx) => {
    const found = await meetingToCome(tx, planId, meetingId);
    if ('refusal' in found) return found.refusal;
    await tx.$executeRaw`
      WITH ordered AS (
        SELECT d.id, row_number() OVER (ORDER BY wanted.nth NULLS LAST, d.position, d.id) AS nth
        FROM meeting_decision d
          LEFT JOIN unnest(${decisionIds.filter(isId)}::uuid[]) WITH ORDINALITY AS wanted(id, nth)
            ON wanted.id = d.id
        WHERE d.meeting_id = ${meetingId}::uuid AND d.plan_id = ${planId}::uuid
      )
      UPDATE meeting_decision d SET position = ordered.nth FROM ordered WHERE ordered.id = d.id`;
    return { changed: ['decisionOrder'], criterion: { part: 'decision' } };
  });
}
