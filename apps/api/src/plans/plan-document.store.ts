// Reads whole plans: one statement that holds the fence, writes the log and gathers the plan.

import { loggedAsked } from '../audit/log-asked.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { isId } from '../graph/ids.ts';
import { sectionsSeen } from './grant.ts';
import type { PlanDocument } from './plan-document.ts';
import { planJson } from './plan-json.ts';
import { asSeen, type SeenPlan } from './seen-plan.ts';
import { mayOpen, RELATION_OF_ASKED, relationTo } from './visible-plans.ts';

export type Reader = Pick<SignedInContext, 'viewer' | 'today' | 'now' | 'requestId'>;

/**
 * Opens one plan, or gives null where it does not exist or is not the viewer's. Logged either way:
 * the log knows whose plan was tried, the caller cannot tell.
 * @param purpose why somebody who is not related to the plan reads it
 */
export async function openPlan(
  tx: Tx,
  reader: Reader,
  id: string,
  purpose: string | null,
): Promise<SeenPlan | null> {
  const { viewer, today } = reader;
  if (!isId(id)) {
    await writeAudit(tx, reader, {
      action: 'READ_PLAN',
      outcome: 'REFUSED',
      criterion: { planId: 'not an id' },
      purpose,
    });
    return null;
  }
  const rows = await tx.$queryRaw<{ plan: PlanDocument }[]>`
    WITH asked AS (
      SELECT p.*, r.*, ${mayOpen(purpose)} AS is_seen FROM plan p, ${relationTo(viewer, today)}
      WHERE p.id = ${id}::uuid
    ), ${loggedAsked('plan', reader, { action: 'READ_PLAN', criterion: { planId: id }, purpose })}
    SELECT ${planJson(viewer, today)} AS plan FROM asked AS p, ${RELATION_OF_ASKED} WHERE p.is_seen`;
  const plan = rows[0]?.plan;
  return plan ? asSeen(plan, sectionsSeen(plan.grant, purpose !== null), today, purpose) : null;
}

/** The plan as a command has it so far: inside its transaction, behind its fence and its log row. */
export async function planAfterChange(tx: Tx, reader: Reader, id: string): Promise<PlanDocument> {
  const { viewer, today } = reader;
  const rows = await tx.$queryRaw<{ plan: PlanDocument }[]>`
    SELECT ${planJson(viewer, today)} AS plan FROM plan p, ${relationTo(viewer, today)}
    WHERE p.id = ${id}::uuid`;
  if (!rows[0]) throw new Error('A plan that is locked is not there');
  return rows[0].plan;
}
