// Which documents of a batch their maker may still have: a consent may have ended since they were made.

import { AUDIT_COLUMNS, auditValues } from '../../audit/write-audit.ts';
import type { Tx } from '../../db.ts';
import { type Grant, sectionsSeen } from '../grant.ts';
import type { Reader } from '../plan-document.store.ts';
import { GRANT_JSON, mayOpen, relationTo } from '../visible-plans.ts';
import type { MadeDocument } from './batch.ts';

/**
 * Those whose every section the viewer still sees, in their order. That the batch was fetched is a
 * row in the log; each document had its own when it was made.
 */
export async function stillSeen(
  tx: Tx,
  reader: Reader,
  documents: readonly MadeDocument[],
  purpose: string | null,
): Promise<MadeDocument[]> {
  const { viewer, today } = reader;
  const ids = documents.map(({ planId }) => planId);
  const rows = await tx.$queryRaw<{ id: string; grant: Grant }[]>`
    WITH logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(reader, {
        action: 'EXTRACT',
        criterion: { part: 'batch', documents: documents.length, format: 'zip' },
        purpose,
      })}
    )
    SELECT p.id, ${GRANT_JSON} AS "grant" FROM plan p, ${relationTo(viewer, today)}
    WHERE p.id = ANY(${ids}::uuid[]) AND ${mayOpen(purpose)}`;
  const grants = new Map(rows.map(({ id, grant }) => [id, grant]));
  return documents.filter(({ planId, sections }) => {
    const grant = grants.get(planId);
    const seen = grant ? sectionsSeen(grant, purpose !== null) : [];
    return grant !== undefined && sections.every((section) => seen.includes(section));
  });
}
