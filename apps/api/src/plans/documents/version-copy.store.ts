// Reads what a viewer may see of a version, in one statement with its row in the log.

import { loggedAsked } from '../../audit/log-asked.ts';
import { Prisma, type Tx } from '../../db.ts';
import { isId } from '../../graph/ids.ts';
import { type Grant, sectionsSeen } from '../grant.ts';
import type { Reader } from '../plan-document.store.ts';
import { GRANT_JSON, mayOpen, RELATION_OF_ASKED, relationTo } from '../visible-plans.ts';
import {
  type CopyFound,
  copyOf,
  refuseNoId,
  VERSION_FIELDS,
  type VersionRow,
} from './copy-rows.ts';

export type VersionAsked = {
  planId: string;
  /** Null for the newest. */
  number: number | null;
  isLargePrint: boolean;
  /** Why somebody who is not related to the plan makes it; null for those who are. */
  purpose: string | null;
  /** One of many made in one go; told in the log. */
  isOfBatch: boolean;
};

/** What the viewer may see of a version today, to look at before it is sent. */
export async function openVersionCopy(
  tx: Tx,
  reader: Reader,
  { planId, number, isLargePrint, purpose, isOfBatch }: VersionAsked,
): Promise<CopyFound> {
  const { viewer, today } = reader;
  const isAsked = Prisma.sql`(v.plan_id = p.id AND v.number = coalesce(${number}::int, p.version))`;
  if (!isId(planId)) {
    await refuseNoId(tx, reader, 'pdf');
    return 'notFound';
  }
  const rows = await tx.$queryRaw<{ row: VersionRow & { grant: Grant } }[]>`
    WITH asked AS (
      SELECT p.id, p.citizen_id, p.municipality_code, r.*,
        p.version, (${mayOpen(purpose)} AND v.number IS NOT NULL) AS is_seen
      FROM plan p LEFT JOIN plan_version v ON ${isAsked},
        ${relationTo(viewer, today)}
      WHERE p.id = ${planId}::uuid
    ), ${loggedAsked('plan', reader, {
      action: 'EXTRACT',
      criterion: { planId, number, format: 'pdf', ...(isOfBatch && { part: 'batch' }) },
      purpose,
    })}
    SELECT json_build_object(${VERSION_FIELDS}, 'grant', ${GRANT_JSON}) AS row
    FROM asked AS p JOIN citizen c ON c.id = p.citizen_id
      JOIN plan_version v ON ${isAsked}, ${RELATION_OF_ASKED}
    WHERE p.is_seen`;
  const row = rows[0]?.row;
  if (!row) return 'notFound';
  const copy = copyOf(row, sectionsSeen(row.grant, purpose !== null), {
    id: planId,
    recipient: null,
    sentOn: null,
    legalGround: null,
    isLargePrint,
    cpr: null,
  });
  return { copy };
}
