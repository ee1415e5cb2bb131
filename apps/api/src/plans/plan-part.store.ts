// Reads a part of a plan that is not read with every plan: behind its fence, logged, in one statement.

import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { loggedAsked } from '../audit/log-asked.ts';
import type { Prisma, Tx } from '../db.ts';
import { type Grant, sectionsSeen } from './grant.ts';
import type { Reader } from './plan-document.store.ts';
import { GRANT_JSON, mayOpen, RELATION_OF_ASKED, relationTo } from './visible-plans.ts';

/** What was asked for: the plan as it was opened, and the name of the part for the log. */
export type AskedPart = { planId: string; part: string; purpose: string | null };

export type ReadPart<Part> = { part: Part; grant: Grant; sections: readonly PlanSection[] };

/**
 * The part of a plan the viewer may open, and the sections they see of it; null where the plan is
 * not there or not theirs (any more). The fence is asked again: a consent may have ended since the
 * plan itself was read.
 * @param json SQL of the part as one JSON value, of plan `p`
 */
export async function readPlanPart<Part>(
  tx: Tx,
  reader: Reader,
  { planId, part, purpose }: AskedPart,
  json: Prisma.Sql,
): Promise<ReadPart<Part> | null> {
  const { viewer, today } = reader;
  const rows = await tx.$queryRaw<{ part: Part; grant: Grant }[]>`
    WITH asked AS (
      SELECT p.*, r.*, ${mayOpen(purpose)} AS is_seen FROM plan p, ${relationTo(viewer, today)}
      WHERE p.id = ${planId}::uuid
    ), ${loggedAsked('plan', reader, {
      action: 'READ_PLAN',
      criterion: { planId, part },
      purpose,
    })}
    SELECT ${json} AS part, ${GRANT_JSON} AS "grant" FROM asked AS p, ${RELATION_OF_ASKED} WHERE p.is_seen`;
  const row = rows[0];
  if (!row) return null;
  return { ...row, sections: sectionsSeen(row.grant, purpose !== null) };
}
