// Reads what the viewer is asked to take over, with a row in the log for each plan shown.

import { AUDIT_COLUMNS, auditValues } from '../../audit/write-audit.ts';
import { Prisma, type Tx } from '../../db.ts';
import { IS_OPEN_PLAN } from '../../sql/plan-conditions.ts';
import { needsNewLead } from '../../access/may-lead.ts';
import type { Reader } from '../plan-document.store.ts';
import { HAND_OVER_JOINS, type HandOverRow, handOverJson } from './hand-over-row.ts';
import { coordinatesPlan, isCoordinator, waitsFor } from './visible-hand-overs.ts';

/** More than anybody is asked for at once. */
const MOST = 200;

/** The oldest first, and those of one leaver together. */
export async function readAsked(tx: Tx, reader: Reader): Promise<HandOverRow[]> {
  const rows = await tx.$queryRaw<{ row: HandOverRow }[]>`
    WITH waiting AS (
      SELECT h.id FROM hand_over h JOIN plan p ON p.id = h.plan_id
      WHERE ${waitsFor(reader.viewer)} ORDER BY h.proposed_at, h.id LIMIT ${MOST}
    ), logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(reader, {
        action: 'READ_HAND_OVER',
        planId: Prisma.sql`p.id`,
        citizenId: Prisma.sql`p.citizen_id`,
        municipalityCode: Prisma.sql`p.municipality_code`,
      })} FROM waiting JOIN hand_over h ON h.id = waiting.id JOIN plan p ON p.id = h.plan_id
    )
    SELECT ${handOverJson(reader.viewer)} AS row
    FROM hand_over h ${HAND_OVER_JOINS} WHERE h.id IN (SELECT id FROM waiting)
    ORDER BY h.proposed_at, h.batch_id, hc.initials, h.id`;
  return rows.map(({ row }) => row);
}

export type HandOverNotice = { askedCount: number; leaderlessCount: number };

/** Counts alone, for the line on the first page: they tell of nobody, so nothing is logged. */
export async function readNotice(tx: Tx, { viewer, today }: Reader): Promise<HandOverNotice> {
  const leaderless = isCoordinator(viewer)
    ? Prisma.sql`(SELECT count(*) FROM employee e JOIN plan p ON p.lead_id = e.id
        WHERE (NOT e.is_active OR ${needsNewLead(today)})
          AND ${coordinatesPlan(viewer)} AND ${IS_OPEN_PLAN}
          AND NOT EXISTS (SELECT FROM hand_over h WHERE h.plan_id = p.id AND h.state = 'PROPOSED'))`
    : Prisma.sql`0`;
  const rows = await tx.$queryRaw<{ notice: HandOverNotice }[]>`
    SELECT json_build_object('leaderlessCount', ${leaderless}, 'askedCount', (
      SELECT count(*) FROM hand_over h JOIN plan p ON p.id = h.plan_id
      WHERE ${waitsFor(viewer)})) AS notice`;
  return rows[0]?.notice ?? { askedCount: 0, leaderlessCount: 0 };
}
