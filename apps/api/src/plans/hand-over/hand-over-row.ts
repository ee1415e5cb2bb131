// A hand-over as every reader gives it, and what is still to be done in a plan, out of SQL.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { HandOverState } from '@sammenhaeng/domain/plans/hand-over';
import type { Viewer } from '../../access/viewer.ts';
import { Prisma } from '../../db.ts';
import { IS_OPEN_WORK } from '../../sql/plan-conditions.ts';
import { NEXT_ON } from '../next-on.ts';
import { isPartyTo, mayWithdraw, waitsFor } from './visible-hand-overs.ts';

export type TaskRow = {
  kind: 'PROMISE' | 'INTERVENTION';
  what: string;
  responsibleName: string | null;
  dueOn: CalendarDate | null;
};

export type HandOverRow = {
  id: string;
  planId: string;
  batchId: string | null;
  state: HandOverState;
  citizenInitials: string;
  citizenBirthYear: number;
  unitName: string;
  fromName: string;
  toName: string;
  toUnitName: string;
  proposedByName: string;
  proposedAt: string;
  answeredAt: string | null;
  answer: string;
  knowThis: string;
  leadLeaves: boolean;
  nextOn: CalendarDate | null;
  tasks: TaskRow[];
  viewerCanAnswer: boolean;
  viewerCanWithdraw: boolean;
};

/** What a hand-over `h` is read together with. */
export const HAND_OVER_JOINS = Prisma.sql`
  JOIN plan p ON p.id = h.plan_id
  JOIN citizen hc ON hc.id = p.citizen_id
  JOIN unit hu ON hu.id = p.unit_id
  JOIN employee hf ON hf.id = h.from_lead_id
  JOIN employee ht ON ht.id = h.to_employee_id
  JOIN unit htu ON htu.id = ht.unit_id
  JOIN employee hb ON hb.id = h.proposed_by_id`;

/** What was promised and not settled, and interventions that no such promise is about. */
export const TASKS_JSON = Prisma.sql`coalesce((
  SELECT json_agg(json_build_object('kind', task.kind, 'what', task.what,
    'responsibleName', x.name, 'dueOn', task.due_on)
    ORDER BY task.due_on NULLS LAST, task.what)
  FROM (
    SELECT 'PROMISE' AS kind, o.text AS what, o.responsible_id, o.due_on
    FROM promise o WHERE o.plan_id = p.id AND o.outcome IS NULL
    UNION ALL
    SELECT 'INTERVENTION', i.title, i.responsible_participant_id, i.due_on
    FROM intervention i JOIN goal g ON g.id = i.goal_id
    WHERE i.plan_id = p.id AND ${IS_OPEN_WORK}
      AND NOT EXISTS (SELECT FROM promise o WHERE o.plan_id = p.id
        AND o.intervention_id = i.id AND o.outcome IS NULL)
  ) AS task LEFT JOIN participant x ON x.id = task.responsible_id), '[]'::json)`;

/**
 * The JSON of a `HandOverRow`; needs `HAND_OVER_JOINS`. Whoever is asked is shown what is still to
 * be done until they have answered; afterwards the plan itself is theirs to open, or nothing is.
 */
export const handOverJson = (viewer: Viewer): Prisma.Sql => Prisma.sql`json_build_object(
  'id', h.id, 'planId', h.plan_id, 'batchId', h.batch_id, 'state', h.state,
  'citizenInitials', hc.initials, 'citizenBirthYear', hc.birth_year, 'unitName', hu.name,
  'fromName', hf.name, 'toName', ht.name, 'toUnitName', htu.name, 'proposedByName', hb.name,
  'proposedAt', h.proposed_at, 'answeredAt', h.answered_at, 'answer', h.answer,
  'knowThis', CASE WHEN ${isPartyTo(viewer)} THEN h.know_this ELSE '' END,
  'leadLeaves', h.lead_leaves, 'nextOn', ${NEXT_ON},
  'tasks', CASE WHEN ${waitsFor(viewer)} THEN ${TASKS_JSON} ELSE '[]'::json END,
  'viewerCanAnswer', ${waitsFor(viewer)},
  'viewerCanWithdraw', h.state = 'PROPOSED' AND ${mayWithdraw(viewer)})`;
