// Reads the header of a plan, for those who may follow its dates without reading its content.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { PlanStatus } from '@sammenhaeng/domain/plans/plan-facts';
import { loggedAsked } from '../audit/log-asked.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { Prisma, type Tx } from '../db.ts';
import { FOLLOW_UP_JOINS, followUpJson, type FollowUpRow } from '../follow-ups/follow-up-row.ts';
import { followUpRights, visibleFollowUps } from '../follow-ups/visible-follow-ups.ts';
import { isId } from '../graph/ids.ts';
import { IS_OPEN_WORK, isOnPlan } from '../sql/plan-conditions.ts';
import { needsNewLead } from '../access/may-lead.ts';
import type { Reader } from './plan-document.store.ts';
import { NEXT_ON } from './next-on.ts';
import { covers, IS_RELATED, MAY_KNOW, RELATION_OF_ASKED, relationTo } from './visible-plans.ts';

export type PlanHeaderRow = {
  id: string;
  citizenInitials: string;
  citizenBirthYear: number;
  status: PlanStatus;
  version: number;
  leadName: string;
  leadJobTitle: string;
  unitName: string;
  agreedOn: CalendarDate | null;
  nextOn: CalendarDate | null;
  goalCount: number;
  openInterventionCount: number;
  participantCount: number;
  followUps: FollowUpRow[];
  needsNewLead: boolean;
  viewerCanOpenPlan: boolean;
};

const GOAL_COUNTS = Prisma.sql`
  'goalCount', CASE WHEN ${covers('GOALS')} THEN (
    SELECT count(*) FROM goal g WHERE g.plan_id = p.id AND g.state <> 'DROPPED') ELSE 0 END,
  'openInterventionCount', CASE WHEN ${covers('GOALS')} THEN (
    SELECT count(*) FROM intervention i JOIN goal g ON g.id = i.goal_id
    WHERE i.plan_id = p.id AND ${IS_OPEN_WORK}) ELSE 0 END`;

const headerJson = ({ viewer, today }: Reader): Prisma.Sql => Prisma.sql`json_build_object(
  'id', p.id, 'citizenInitials', c.initials, 'citizenBirthYear', c.birth_year,
  'status', p.status, 'version', p.version, 'leadName', e.name, 'leadJobTitle', e.job_title,
  'unitName', u.name,
  'agreedOn', (SELECT v.agreed_on FROM plan_version v WHERE v.plan_id = p.id AND v.number = p.version),
  'nextOn', CASE WHEN ${covers('FOLLOW_UP')} THEN ${NEXT_ON} END,
  ${GOAL_COUNTS},
  'participantCount', (SELECT count(*) FROM participant x
    WHERE x.plan_id = p.id AND ${isOnPlan('x', today)}),
  'followUps', coalesce((SELECT json_agg(${followUpJson(followUpRights(viewer, today))}
      ORDER BY f.done_on DESC NULLS FIRST, f.work_on, f.id)
    FROM follow_up f ${FOLLOW_UP_JOINS}
    WHERE f.plan_id = p.id AND ${visibleFollowUps(viewer, today)}), '[]'::json),
  'needsNewLead', ${needsNewLead(today)}, 'viewerCanOpenPlan', ${IS_RELATED})`;

/** The header, or null where the plan does not exist or is not the viewer's to know of. Logged. */
export async function readPlanHeader(
  tx: Tx,
  reader: Reader,
  id: string,
): Promise<PlanHeaderRow | null> {
  const { viewer, today } = reader;
  const part = 'header';
  if (!isId(id)) {
    const criterion = { planId: 'not an id', part };
    await writeAudit(tx, reader, { action: 'READ_PLAN', outcome: 'REFUSED', criterion });
    return null;
  }
  const rows = await tx.$queryRaw<{ header: PlanHeaderRow }[]>`
    WITH asked AS (
      SELECT p.*, r.*, ${MAY_KNOW} AS is_seen FROM plan p, ${relationTo(viewer, today)}
      WHERE p.id = ${id}::uuid
    ), ${loggedAsked('plan', reader, { action: 'READ_PLAN', criterion: { planId: id, part } })}
    SELECT ${headerJson(reader)} AS header
    FROM asked AS p JOIN citizen c ON c.id = p.citizen_id JOIN employee e ON e.id = p.lead_id
      JOIN unit u ON u.id = p.unit_id, ${RELATION_OF_ASKED}
    WHERE p.is_seen`;
  return rows[0]?.header ?? null;
}
