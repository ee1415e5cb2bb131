// Reads a page of the staff list with its total and its log row, in one statement.

import type { Viewer } from '../access/viewer.ts';
import { withoutCpr } from '../audit/without-cpr.ts';
import { AUDIT_COLUMNS, auditValues } from '../audit/write-audit.ts';
import { Prisma } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { GraphError } from '../graph/errors.ts';
import { isId } from '../graph/ids.ts';
import { fromCursor } from '../graph/page-info.ts';
import { type EmployeeRow, employeeJson } from './employee-json.ts';
import { visibleUnits } from './visible-staff.ts';

export type EmployeePage = { rows: EmployeeRow[]; totalCount: number };

const ORDER = Prisma.sql`e.name COLLATE "da-x-icu", e.id`;
const LONGEST_SEARCH = 100;

/**
 * The cursor holds an id alone: it may stand in an address bar, where a name does not belong. That of
 * somebody outside the fence is after everybody, or it would tell where their name stands.
 */
function afterCursor(viewer: Viewer, after: string | null | undefined): Prisma.Sql {
  if (!after) return Prisma.empty;
  const [id = ''] = fromCursor(after, 1);
  if (!isId(id)) throw new GraphError('BAD_USER_INPUT');
  return Prisma.sql`AND (${ORDER}) > (SELECT ${ORDER} FROM employee e
    JOIN unit u ON u.id = e.unit_id WHERE e.id = ${id}::uuid AND ${visibleUnits(viewer)})`;
}

/** Those the viewer looks after. One row more than `size` is read where there is one. */
export async function readEmployees(
  context: SignedInContext,
  request: { search: string | null | undefined; size: number; after: string | null | undefined },
): Promise<EmployeePage> {
  const { size, after } = request;
  const { viewer } = context;
  const word = (request.search ?? '').replaceAll('\0', '').trim().slice(0, LONGEST_SEARCH);
  const matching = word
    ? Prisma.sql`strpos(lower(concat_ws(' ', e.name, e.email, e.job_title, u.name)), lower(${word})) > 0`
    : Prisma.sql`true`;
  const from = Prisma.sql`FROM employee e JOIN unit u ON u.id = e.unit_id
    WHERE ${visibleUnits(viewer)} AND ${matching}`;
  const rows = await context.db.$queryRaw<{ answer: EmployeePage }[]>`
    WITH page AS MATERIALIZED (
      SELECT e.* ${from} ${afterCursor(viewer, after)} ORDER BY ${ORDER} LIMIT ${size + 1}
    ), logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(context, {
        action: 'READ_EMPLOYEES',
        criterion: { search: withoutCpr(word), first: size, isFirstPage: !after },
      })}
    )
    SELECT json_build_object('totalCount', (SELECT count(*) ${from}),
      'rows', coalesce((SELECT json_agg(${employeeJson(viewer)} ORDER BY ${ORDER}) FROM page e), '[]'::json)
    ) AS answer`;
  return rows[0]?.answer ?? { rows: [], totalCount: 0 };
}
