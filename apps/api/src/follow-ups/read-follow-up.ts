// Looks up one follow-up by id, behind the row fence and in the log.

import { AUDIT_COLUMNS, auditValues } from '../audit/write-audit.ts';
import { Prisma, type Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { FOLLOW_UP_JOINS, followUpJson, type FollowUpRow } from './follow-up-row.ts';
import { followUpRights, visibleFollowUps } from './visible-follow-ups.ts';

type Reader = Pick<SignedInContext, 'viewer' | 'today' | 'now' | 'requestId'>;

/**
 * One follow-up, or null where it does not exist or is not the viewer's: the caller cannot tell
 * which, the log can. `id` must be a UUID.
 */
export async function readFollowUp(
  tx: Tx,
  reader: Reader,
  id: string,
): Promise<FollowUpRow | null> {
  const { viewer, today } = reader;
  const rows = await tx.$queryRaw<{ row: FollowUpRow }[]>`
    WITH found AS (
      SELECT f.plan_id, f.citizen_id, f.municipality_code,
        ${visibleFollowUps(viewer, today)} AS is_visible,
        ${followUpJson(followUpRights(viewer, today))} AS row
      FROM follow_up f JOIN plan p ON p.id = f.plan_id ${FOLLOW_UP_JOINS}
      WHERE f.id = ${id}::uuid
    ), logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(reader, {
        action: 'READ_WORKLIST',
        outcome: Prisma.sql`(CASE WHEN is_visible THEN 'ALLOWED' ELSE 'REFUSED' END)::audit_outcome`,
        planId: Prisma.sql`plan_id`,
        citizenId: Prisma.sql`citizen_id`,
        municipalityCode: Prisma.sql`municipality_code`,
        criterion: { followUpId: id },
      })} FROM (SELECT 1) AS asked LEFT JOIN found ON true
    )
    SELECT row FROM found WHERE is_visible`;
  return rows[0]?.row ?? null;
}

/** The row as a command leaves it: inside its transaction, after its fence, under its log row. */
export async function reloadFollowUp(tx: Tx, reader: Reader, id: string): Promise<FollowUpRow> {
  const { viewer, today } = reader;
  const rows = await tx.$queryRaw<{ row: FollowUpRow }[]>`
    SELECT ${followUpJson(followUpRights(viewer, today, Prisma.sql`true`))} AS row
    FROM follow_up f JOIN plan p ON p.id = f.plan_id ${FOLLOW_UP_JOINS}
    WHERE f.id = ${id}::uuid`;
  if (!rows[0]) throw new Error('A follow-up that is locked is not there');
  return rows[0].row;
}
