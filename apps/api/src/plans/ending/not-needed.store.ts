// The documented choice that a plan is not needed now: written once, and read when the citizen is found again.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { Viewer } from '../../access/viewer.ts';
import { AUDIT_COLUMNS, auditValues } from '../../audit/write-audit.ts';
import { Prisma, type Tx } from '../../db.ts';
import type { Reader } from '../plan-document.store.ts';
import { mayStartPlanWith } from '../visible-citizens.ts';

export type NotNeededRow = {
  id: string;
  decidedOn: CalendarDate;
  unitName: string;
  /** What the one who decided it does; no name is needed to know the choice. */
  decidedByFunction: string;
  reason: string;
};

/**
 * The choices about citizen `c`, newest first, that the viewer may see: those of the viewer's own
 * municipality, which is one authority, or of the viewer's own unit.
 */
export const notNeededJson = ({ unit }: Viewer): Prisma.Sql => Prisma.sql`coalesce((
  SELECT json_agg(json_build_object('id', n.id, 'decidedOn', n.decided_on, 'unitName', nu.name,
    'decidedByFunction', ne.job_title, 'reason', n.reason) ORDER BY n.decided_on DESC, n.id DESC)
  FROM plan_not_needed n JOIN unit nu ON nu.id = n.unit_id JOIN employee ne ON ne.id = n.decided_by_id
  WHERE n.citizen_id = c.id AND (n.unit_id = ${unit.id}::uuid
    OR n.municipality_code = ${unit.municipality?.code ?? null}::text)), '[]'::json)`;

/**
 * Writes the choice with its row in the log; false where there is no such citizen for the viewer.
 * The client chose the id: sent twice, it is written once.
 */
export async function insertNotNeeded(
  tx: Tx,
  reader: Reader,
  input: { id: string; citizenId: string; reason: string },
): Promise<boolean> {
  const { viewer, today } = reader;
  const rows = await tx.$queryRaw<{ isFound: boolean }[]>`
    WITH chosen AS (
      SELECT c.id, coalesce(${viewer.unit.municipality?.code ?? null}::text, c.municipality_code) AS code
      FROM citizen c WHERE c.id = ${input.citizenId}::uuid AND ${mayStartPlanWith(reader)}
    ), written AS (
      INSERT INTO plan_not_needed (id, citizen_id, municipality_code, unit_id, decided_on, decided_by_id, reason)
      SELECT ${input.id}::uuid, chosen.id, chosen.code, ${viewer.unit.id}::uuid, ${today}::date,
        ${viewer.employeeId}::uuid, ${input.reason}::text
      FROM chosen ON CONFLICT (id) DO NOTHING
    ), logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(reader, {
        action: 'NOTE_PLAN_NOT_NEEDED',
        outcome: Prisma.sql`(CASE WHEN chosen.id IS NULL THEN 'REFUSED' ELSE 'ALLOWED' END)::audit_outcome`,
        citizenId: Prisma.sql`chosen.id`,
        municipalityCode: Prisma.sql`chosen.code`,
        criterion: { citizenId: input.citizenId },
      })} FROM (SELECT 1) AS one LEFT JOIN chosen ON true
    )
    SELECT EXISTS (SELECT FROM chosen) AS "isFound"`;
  return rows[0]?.isFound ?? false;
}
