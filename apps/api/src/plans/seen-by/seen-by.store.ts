// Reads who has seen a plan, a line a day for each person and act, and logs that it was read.

import type { PlanAct } from '@sammenhaeng/domain/audit/plan-acts';
import { loggedAsked } from '../../audit/log-asked.ts';
import { isLogId } from '../../audit/read-access-log.ts';
import type { Tx } from '../../db.ts';
import { GraphError } from '../../graph/errors.ts';
import { isId } from '../../graph/ids.ts';
import { fromCursor } from '../../graph/page-info.ts';
import type { Reader } from '../plan-document.store.ts';
import { relationTo } from '../visible-plans.ts';
import { maySeeLog } from './log-rights.ts';
import { DAY_OF_ROW, IS_OWN_ACT, PLAN_ACT, TIMES } from './plan-act.ts';

export type PlanAccessRow = {
  /** Number of the newest row in the line, and of the newest row there was when paging began. */
  id: string;
  upTo: string;
  firstAt: string;
  lastAt: string;
  count: number;
  employeeName: string | null;
  jobTitle: string | null;
  unitName: string | null;
  act: PlanAct;
  isRefused: boolean;
  purpose: string | null;
};

/** The place of a line: what was there when paging began, and the line itself. */
export const accessKey = ({ upTo, id }: PlanAccessRow): string[] => [upTo, id];

function placeOf(after: string | null): { upTo: string | null; before: string | null } {
  if (after === null) return { upTo: null, before: null };
  const [upTo = '', before = ''] = fromCursor(after, 2);
  if (!isLogId(upTo) || !isLogId(before)) throw new GraphError('BAD_USER_INPUT');
  return { upTo, before };
}

/**
 * The newest line first, one more than `size` where there is one; null where the plan is not there
 * or who has seen it is not for the viewer.
 */
export async function readSeenBy(
  tx: Tx,
  reader: Reader,
  asked: { planId: string; size: number; after: string | null },
): Promise<PlanAccessRow[] | null> {
  const { viewer, today } = reader;
  const { size, after } = asked;
  const planId = isId(asked.planId) ? asked.planId : null;
  const { upTo, before } = placeOf(after);
  const rows = await tx.$queryRaw<{ lines: PlanAccessRow[] }[]>`
    WITH asked AS (
      SELECT p.id, p.citizen_id, p.municipality_code, ${maySeeLog(viewer)} AS is_seen
      FROM plan p, ${relationTo(viewer, today)} WHERE p.id = ${planId}::uuid
    ), ${loggedAsked('plan', reader, {
      action: 'READ_AUDIT_LOG',
      criterion: { planId: planId ?? 'not an id', isFirstPage: after === null },
    })}, known AS (
      SELECT a.*, ${PLAN_ACT} AS act, ${DAY_OF_ROW} AS on_day
      FROM audit_event a JOIN asked ON a.plan_id = asked.id
      WHERE asked.is_seen AND ${IS_OWN_ACT} AND (${upTo}::bigint IS NULL OR a.id <= ${upTo}::bigint)
    ), line AS (
      SELECT max(id) AS id, min(at) AS first_at, max(at) AS last_at, ${TIMES} AS count,
        employee_id, unit_id, act, outcome, purpose
      FROM known a GROUP BY on_day, employee_id, unit_id, act, outcome, purpose
    ), page AS (
      SELECT * FROM line WHERE ${before}::bigint IS NULL OR id < ${before}::bigint
      ORDER BY id DESC LIMIT ${size + 1}
    )
    SELECT coalesce((SELECT json_agg(json_build_object('id', l.id::text,
        'upTo', coalesce(${upTo}::bigint, (SELECT max(id) FROM known))::text,
        'firstAt', l.first_at, 'lastAt', l.last_at, 'count', l.count, 'employeeName', e.name,
        'jobTitle', e.job_title, 'unitName', u.name, 'act', l.act,
        'isRefused', l.outcome = 'REFUSED', 'purpose', l.purpose) ORDER BY l.id DESC)
      FROM page l LEFT JOIN employee e ON e.id = l.employee_id LEFT JOIN unit u ON u.id = l.unit_id
    ), '[]'::json) AS lines
    FROM asked WHERE is_seen`;
  return rows[0]?.lines ?? null;
}
