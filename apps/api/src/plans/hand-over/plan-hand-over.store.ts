// Reads who is asked to lead a plan, who led it before, and what a new lead takes over.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { PlanStatus } from '@sammenhaeng/domain/plans/plan-facts';
import { Prisma, type Tx } from '../../db.ts';
import type { Reader } from '../plan-document.store.ts';
import { needsNewLead } from '../../access/may-lead.ts';
import { NEXT_ON } from '../next-on.ts';
import { readPlanPart } from '../plan-part.store.ts';
import type { SeenPlan } from '../seen-plan.ts';
import {
  HAND_OVER_JOINS,
  type HandOverRow,
  handOverJson,
  type TaskRow,
  TASKS_JSON,
} from './hand-over-row.ts';
import { mayHandOver } from './visible-hand-overs.ts';

export type LeadPeriodRow = {
  name: string;
  jobTitle: string;
  fromAt: string;
  toAt: string | null;
};

export type PlanHandOverRow = {
  newest: HandOverRow | null;
  leads: LeadPeriodRow[];
  nextOn: CalendarDate | null;
  tasks: TaskRow[];
  viewerCanPropose: boolean;
  /** The lead is from another organisation, and the consents for them have ended. */
  needsNewLead: boolean;
};

type Read = PlanHandOverRow & { status: PlanStatus };

/**
 * The newest proposal under the lead of today, whatever came of it; for those who may hand the plan
 * over, and for whoever is asked. Once accepted it belongs to the lead before.
 */
const newestJson = (reader: Reader): Prisma.Sql => Prisma.sql`(
  SELECT ${handOverJson(reader.viewer)} FROM (
    SELECT * FROM hand_over x WHERE x.plan_id = p.id AND x.from_lead_id = p.lead_id
      AND x.state <> 'ACCEPTED' ORDER BY x.proposed_at DESC, x.id DESC LIMIT 1
  ) AS h ${HAND_OVER_JOINS}
  WHERE ${mayHandOver(reader)}
    OR (h.state = 'PROPOSED' AND h.to_employee_id = ${reader.viewer.employeeId}::uuid))`;

const LEADS = Prisma.sql`(
  SELECT json_agg(json_build_object('name', e.name, 'jobTitle', e.job_title,
    'fromAt', l.from_at, 'toAt', l.to_at) ORDER BY l.from_at DESC)
  FROM plan_lead l JOIN employee e ON e.id = l.employee_id WHERE l.plan_id = p.id)`;

/** Null where the plan is not the viewer's (any more). What no consent covers is left out. */
export async function readPlanHandOver(
  tx: Tx,
  reader: Reader,
  { id: planId, purpose }: Pick<SeenPlan, 'id' | 'purpose'>,
): Promise<PlanHandOverRow | null> {
  const read = await readPlanPart<Read>(
    tx,
    reader,
    { planId, part: 'handOver', purpose },
    Prisma.sql`json_build_object('status', p.status, 'newest', ${newestJson(reader)},
      'leads', ${LEADS}, 'nextOn', ${NEXT_ON}, 'tasks', ${TASKS_JSON},
      'viewerCanPropose', ${mayHandOver(reader)},
      'needsNewLead', ${needsNewLead(reader.today)})`,
  );
  if (!read) return null;
  const { part, sections } = read;
  const isOpen = part.status === 'DRAFT' || part.status === 'AGREED';
  return {
    ...part,
    leads: sections.includes('MASTER_DATA') ? part.leads : [],
    nextOn: sections.includes('FOLLOW_UP') ? part.nextOn : null,
    tasks: sections.includes('GOALS') ? part.tasks : [],
    viewerCanPropose: part.viewerCanPropose && isOpen,
  };
}
