// Reads whose plans may be handed over, and one leaver's plans: headers alone, never content.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { PlanStatus } from '@sammenhaeng/domain/plans/plan-facts';
import { AUDIT_COLUMNS, auditValues, writeAudit } from '../../audit/write-audit.ts';
import { Prisma, type Tx } from '../../db.ts';
import { isId } from '../../graph/ids.ts';
import { IS_OPEN_PLAN } from '../../sql/plan-conditions.ts';
import type { Reader } from '../plan-document.store.ts';
import { NEXT_ON } from '../next-on.ts';
import { HAND_OVER_JOINS, type HandOverRow, handOverJson } from './hand-over-row.ts';
import { movedCountJson, movedJson } from './moved.store.ts';
import { coordinatesPlan, mayHandOver, reachOf } from './visible-hand-overs.ts';

export type CaseloadLeadRow = {
  id: string;
  name: string;
  jobTitle: string;
  unitName: string;
  isActive: boolean;
  openPlanCount: number;
};
export type CaseloadPlanRow = {
  id: string;
  citizenInitials: string;
  citizenBirthYear: number;
  status: PlanStatus;
  unitName: string;
  nextOn: CalendarDate | null;
  open: HandOverRow | null;
};
export type CaseloadRow = {
  lead: CaseloadLeadRow;
  plans: CaseloadPlanRow[];
  moved: HandOverRow[];
  /** How many there are, however many of them are in `moved`. */
  movedCount: number;
};

/** More than anybody leads. */
const MOST = 500;

const leadJson = (counted: Prisma.Sql): Prisma.Sql => Prisma.sql`json_build_object('id', e.id,
  'name', e.name, 'jobTitle', e.job_title, 'unitName', u.name, 'isActive', e.is_active,
  'openPlanCount', ${counted})`;

/** The viewer, and for a coordinator everybody who leads an open plan; closed accounts first. */
export async function readCaseloadLeads(tx: Tx, reader: Reader): Promise<CaseloadLeadRow[]> {
  const rows = await tx.$queryRaw<{ lead: CaseloadLeadRow }[]>`
    WITH led AS (
      SELECT p.lead_id, count(*) AS plans FROM plan p
      WHERE ${IS_OPEN_PLAN} AND ${mayHandOver(reader)} GROUP BY p.lead_id
    )
    SELECT ${leadJson(Prisma.sql`led.plans`)} AS lead
    FROM led JOIN employee e ON e.id = led.lead_id JOIN unit u ON u.id = e.unit_id
    ORDER BY e.is_active, e.name COLLATE "da-x-icu", e.id`;
  return rows.map(({ lead }) => lead);
}

const plansJson = (reader: Reader, leadId: string): Prisma.Sql => Prisma.sql`coalesce((
  SELECT json_agg(json_build_object('id', p.id, 'citizenInitials', c.initials,
    'citizenBirthYear', c.birth_year, 'status', p.status, 'unitName', u.name, 'nextOn', p.next_on,
    'open', (SELECT ${handOverJson(reader.viewer)}
      FROM (SELECT * FROM hand_over x WHERE x.plan_id = p.id AND x.state = 'PROPOSED') AS h
      ${HAND_OVER_JOINS})) ORDER BY p.next_on NULLS LAST, c.initials, p.id)
  FROM (SELECT p.*, ${NEXT_ON} AS next_on FROM plan p
    WHERE p.lead_id = ${leadId}::uuid AND ${IS_OPEN_PLAN} AND ${reachOf(reader, leadId)} LIMIT ${MOST}) AS p
  JOIN citizen c ON c.id = p.citizen_id JOIN unit u ON u.id = p.unit_id), '[]'::json)`;

/**
 * The open plans of one person, and what they handed over in the last year; null where none of it is
 * the viewer's to see. One row in the log, of whose plans were looked through.
 * @param movedSkip how many of what moved were read before
 */
export async function readCaseload(
  tx: Tx,
  reader: Reader,
  leadId: string,
  movedSkip = 0,
): Promise<CaseloadRow | null> {
  const part = 'caseload';
  if (!isId(leadId)) {
    const criterion = { part, employeeId: 'not an id' };
    await writeAudit(tx, reader, { action: 'READ_PLAN_LIST', outcome: 'REFUSED', criterion });
    return null;
  }
  const { viewer } = reader;
  const rows = await tx.$queryRaw<{ caseload: CaseloadRow }[]>`
    WITH asked AS (
      SELECT e.id, (e.id = ${viewer.employeeId}::uuid
        OR EXISTS (SELECT FROM plan p WHERE p.lead_id = e.id AND ${coordinatesPlan(viewer)})
        OR EXISTS (SELECT FROM hand_over h JOIN plan p ON p.id = h.plan_id
          WHERE h.from_lead_id = e.id AND ${coordinatesPlan(viewer)})) AS is_seen
      FROM employee e WHERE e.id = ${leadId}::uuid
    ), logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(reader, {
        action: 'READ_PLAN_LIST',
        outcome: Prisma.sql`(CASE WHEN asked.is_seen THEN 'ALLOWED' ELSE 'REFUSED' END)::audit_outcome`,
        municipalityCode: viewer.unit.municipality?.code ?? null,
        criterion: { part, employeeId: leadId },
      })} FROM (SELECT 1) AS one LEFT JOIN asked ON true
    )
    SELECT json_build_object('lead', ${leadJson(Prisma.sql`0`)},
      'plans', ${plansJson(reader, leadId)}, 'moved', ${movedJson(reader, leadId, movedSkip)},
      'movedCount', ${movedCountJson(reader, leadId)}) AS caseload
    FROM asked JOIN employee e ON e.id = asked.id JOIN unit u ON u.id = e.unit_id
    WHERE asked.is_seen`;
  const caseload = rows[0]?.caseload;
  if (!caseload) return null;
  const { lead, plans } = caseload;
  return { ...caseload, lead: { ...lead, openPlanCount: plans.length } };
}
