// Reads the ended plans of the viewer's municipalities, for whoever archives and erases them.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { PlanEndReason } from '@sammenhaeng/domain/plans/ending';
import { municipalitiesOf } from '../../access/viewer.ts';
import { AUDIT_COLUMNS, auditValues } from '../../audit/write-audit.ts';
import { Prisma, type Tx } from '../../db.ts';
import { GraphError } from '../../graph/errors.ts';
import { isId } from '../../graph/ids.ts';
import { fromCursor } from '../../graph/page-info.ts';
import type { Reader } from '../plan-document.store.ts';

export type EndedStatus = 'CLOSED' | 'ARCHIVED';

export type EndedPlanRow = {
  id: string;
  citizenInitials: string;
  citizenBirthYear: number;
  unitName: string;
  status: EndedStatus;
  endReason: PlanEndReason | null;
  closedOn: CalendarDate | null;
  archivedOn: CalendarDate | null;
  archiveReference: string | null;
  openFollowUpCount: number;
  /** ISO instant the list is sorted by: when it was closed, or changed last. */
  sortedBy: string;
};

export type EndedPlans = { total: number; notNeeded: number; rows: EndedPlanRow[] };

/** Where a list goes on. The longest ended come first: they have waited longest. */
export const endedKey = ({ sortedBy, id }: EndedPlanRow): string[] => [
  new Date(sortedBy).toISOString(),
  id,
];

const SORTED = Prisma.sql`p.closed_at`;
const dayOf = (instant: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(${instant} AT TIME ZONE 'Europe/Copenhagen')::date`;

function goesOn(after: string | null): Prisma.Sql {
  if (after === null) return Prisma.sql`true`;
  const [at = '', id = ''] = fromCursor(after, 2);
  if (!isId(id) || Number.isNaN(Date.parse(at))) throw new GraphError('BAD_USER_INPUT');
  return Prisma.sql`(${SORTED}, p.id) > (${at}::timestamptz, ${id}::uuid)`;
}

/**
 * One page and one row more, the count of all, and how often this calendar year it was decided that
 * a plan is not needed. In one statement with its row in the log; headers alone, no content.
 */
export async function readEndedPlans(
  tx: Tx,
  reader: Reader,
  { status, size, after }: { status: EndedStatus; size: number; after: string | null },
): Promise<EndedPlans> {
  const codes = municipalitiesOf(reader.viewer, 'COORDINATOR');
  const mine = Prisma.sql`p.municipality_code = ANY(${codes}::text[])
    AND p.status = ${status}::plan_status`;
  const rows = await tx.$queryRaw<{ answer: EndedPlans }[]>`
    WITH page AS (
      SELECT p.* FROM plan p WHERE ${mine} AND ${goesOn(after)}
      ORDER BY ${SORTED}, p.id LIMIT ${size + 1}
    ), logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(reader, {
        action: 'READ_PLAN_LIST',
        municipalityCode: codes[0] ?? null,
        criterion: { status, isFirstPage: !after },
      })}
    )
    SELECT json_build_object(
      'total', (SELECT count(*) FROM plan p WHERE ${mine}),
      'notNeeded', (SELECT count(*) FROM plan_not_needed n
        WHERE n.municipality_code = ANY(${codes}::text[])
          AND n.decided_on >= date_trunc('year', ${reader.today}::date)),
      'rows', coalesce((SELECT json_agg(json_build_object('id', p.id,
          'citizenInitials', c.initials, 'citizenBirthYear', c.birth_year, 'unitName', u.name,
          'status', p.status, 'endReason', p.end_reason, 'closedOn', ${dayOf(Prisma.sql`p.closed_at`)},
          'archivedOn', ${dayOf(Prisma.sql`p.archived_at`)}, 'archiveReference', p.archive_reference,
          'openFollowUpCount', (SELECT count(*) FROM follow_up f
            WHERE f.plan_id = p.id AND f.done_on IS NULL),
          'sortedBy', ${SORTED}) ORDER BY ${SORTED}, p.id)
        FROM page p JOIN citizen c ON c.id = p.citizen_id JOIN unit u ON u.id = p.unit_id), '[]'::json)
    ) AS answer`;
  return rows[0]?.answer ?? { total: 0, notNeeded: 0, rows: [] };
}
