// Reads a page of the access log, and logs that it was read, in one statement.

import { Prisma } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { GraphError } from '../graph/errors.ts';
import { fromCursor } from '../graph/page-info.ts';
import {
  type AccessLogFilter,
  aboutOf,
  logConditions,
  logCriterion,
  visibleLogRows,
} from './access-log-filter.ts';
import { type CriterionWord, namesInCriterion } from './criterion-words.ts';
import { AUDIT_COLUMNS, auditValues } from './write-audit.ts';

export type AccessLogRow = {
  /** A whole number as text: larger than JavaScript counts exactly. */
  id: string;
  at: string;
  employeeName: string | null;
  employeeUnitName: string | null;
  action: string;
  outcome: 'ALLOWED' | 'REFUSED';
  planId: string | null;
  citizenInitials: string | null;
  criterion: string | null;
  /** Of the clusters and municipalities that the criterion names. */
  names: CriterionWord[];
  /** Set where something was shared without the citizen's consent. */
  legalGround: string | null;
  purpose: string | null;
  requestId: string;
};

/** Ids of log rows are whole numbers; anything else cannot be one. */
export const isLogId = (text: string): boolean => /^[1-9]\d{0,17}$/.test(text);

function afterCursor(after: string | null | undefined): Prisma.Sql {
  if (!after) return Prisma.empty;
  const [id = ''] = fromCursor(after, 1);
  if (!isLogId(id)) throw new GraphError('BAD_USER_INPUT');
  return Prisma.sql`AND a.id < ${id}::bigint`;
}

/**
 * Newest first, one row more than `size` where there is one. What was searched for is content, and
 * left out of what a coordinator reads of others.
 */
export async function readAccessLog(
  context: SignedInContext,
  request: { filter: AccessLogFilter; size: number; after: string | null | undefined },
): Promise<AccessLogRow[]> {
  const { filter, size, after } = request;
  const { viewer } = context;
  const { planId, citizenId } = aboutOf(filter.scope);
  const isTold = filter.scope !== 'MUNICIPALITY';
  const criterion = isTold ? Prisma.sql`a.criterion::text` : Prisma.sql`NULL`;
  const names = isTold ? namesInCriterion : Prisma.sql`'[]'::json`;
  const rows = await context.db.$queryRaw<{ answer: AccessLogRow[] }[]>`
    WITH page AS MATERIALIZED (
      SELECT a.*, e.name AS employee_name FROM audit_event a
      LEFT JOIN employee e ON e.id = a.employee_id
      WHERE ${visibleLogRows(viewer, filter.scope)} ${logConditions(filter)} ${afterCursor(after)}
      ORDER BY a.id DESC LIMIT ${size + 1}
    ), logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(context, {
        action: 'READ_AUDIT_LOG',
        criterion: { ...logCriterion(filter), first: size, isFirstPage: !after },
      })}
    )
    SELECT coalesce(json_agg(json_build_object('id', a.id::text, 'at', a.at,
      'employeeName', a.employee_name, 'employeeUnitName', u.name, 'action', a.action,
      'outcome', a.outcome, 'planId', ${planId}, 'citizenInitials', c.initials,
      'criterion', ${criterion}, 'names', ${names}, 'legalGround', a.criterion ->> 'legalGround',
      'purpose', a.purpose, 'requestId', a.request_id
    ) ORDER BY a.id DESC), '[]'::json) AS answer
    FROM page a
    LEFT JOIN unit u ON u.id = a.unit_id
    LEFT JOIN plan p ON p.id = ${planId}
    LEFT JOIN citizen c ON c.id = coalesce(${citizenId}, p.citizen_id)`;
  return rows[0]?.answer ?? [];
}
