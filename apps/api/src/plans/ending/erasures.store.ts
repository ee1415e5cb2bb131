// Reads the proofs of erasure that the viewer may see, logged.

import { roleNames, municipalitiesOf } from '../../access/viewer.ts';
import { writeAudit } from '../../audit/write-audit.ts';
import { may } from '@sammenhaeng/domain/access/actions';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { Prisma, type Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { isId } from '../../graph/ids.ts';
import { fromCursor } from '../../graph/page-info.ts';
import { GraphError } from '../../graph/errors.ts';

export type ErasureRow = {
  id: string;
  planId: string;
  municipalityName: string;
  closedOn: CalendarDate;
  /** ISO instants. */
  archivedAt: string;
  erasedAt: string;
  archiveReference: string;
  erasedByName: string;
  erasedByFunction: string;
  /** Rows erased, by table. */
  counts: Record<string, number>;
  /** SHA-256, in hexadecimal. */
  contentHash: string;
};

/** The row fence: the coordinator's municipalities; a data protection officer reads them all. */
function visibleErasures(viewer: SignedInContext['viewer']): Prisma.Sql {
  if (may(roleNames(viewer), 'auditLog.readAll')) return Prisma.sql`true`;
  return Prisma.sql`x.municipality_code = ANY(${municipalitiesOf(viewer, 'COORDINATOR')}::text[])`;
}

const ERASURE_JSON = Prisma.sql`json_build_object('id', x.id, 'planId', x.plan_id,
  'municipalityName', m.name, 'closedOn', x.closed_on, 'archivedAt', x.archived_at,
  'erasedAt', x.erased_at, 'archiveReference', x.archive_reference, 'erasedByName', e.name,
  'erasedByFunction', e.job_title, 'counts', x.counts, 'contentHash', encode(x.content_hash, 'hex'))`;

const SOURCE = Prisma.sql`FROM plan_erasure x
  JOIN municipality m ON m.code = x.municipality_code JOIN employee e ON e.id = x.erased_by_id`;

export const erasureKey = ({ erasedAt, id }: ErasureRow): string[] => [
  new Date(erasedAt).toISOString(),
  id,
];

function before(after: string | null): Prisma.Sql {
  if (after === null) return Prisma.sql`true`;
  const [erasedAt = '', id = ''] = fromCursor(after, 2);
  if (!isId(id) || Number.isNaN(Date.parse(erasedAt))) throw new GraphError('BAD_USER_INPUT');
  return Prisma.sql`(x.erased_at, x.id) < (${erasedAt}::timestamptz, ${id}::uuid)`;
}

/** A page of proofs and one row more, the newest first. */
export async function listErasures(
  tx: Tx,
  context: SignedInContext,
  { size, after }: { size: number; after: string | null },
): Promise<ErasureRow[]> {
  const rows = await tx.$queryRaw<{ row: ErasureRow }[]>`
    SELECT ${ERASURE_JSON} AS row ${SOURCE}
    WHERE ${visibleErasures(context.viewer)} AND ${before(after)}
    ORDER BY x.erased_at DESC, x.id DESC LIMIT ${size + 1}`;
  await writeAudit(tx, context, { action: 'READ_ERASURES', criterion: { isFirstPage: !after } });
  return rows.map(({ row }) => row);
}

/** One proof as a document, or null where it is not there or not the viewer's. */
export async function readErasure(
  tx: Tx,
  context: SignedInContext,
  id: string,
): Promise<ErasureRow | null> {
  const rows = isId(id)
    ? await tx.$queryRaw<{ row: ErasureRow }[]>`SELECT ${ERASURE_JSON} AS row ${SOURCE}
        WHERE x.id = ${id}::uuid AND ${visibleErasures(context.viewer)}`
    : [];
  const row = rows[0]?.row ?? null;
  await writeAudit(tx, context, {
    action: 'EXTRACT',
    outcome: row ? 'ALLOWED' : 'REFUSED',
    planId: row?.planId ?? null,
    criterion: { erasureId: isId(id) ? id : 'not an id', format: 'pdf' },
  });
  return row;
}
