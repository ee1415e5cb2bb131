// Who can be named to answer for a municipality: the people whose role lets them, each once.

import type { Role } from '@sammenhaeng/domain/access/roles';
import { isAssessingRole } from '../access/may-assess.ts';
import { runsRoundsOf } from '../access/visible-rounds.ts';
import { AUDIT_COLUMNS, auditValues } from '../audit/write-audit.ts';
import { Prisma, type Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { askedText } from './asked-text.ts';
import { type AssessorRow, assessorJson, BY_NAME } from './assessor-json.ts';
import { outcomeOf } from './outcome.ts';

/** Where somebody has two roles that would do, the coordinator's is the one they are named for. */
const ROLE_FIRST = Prisma.sql`e.id, a.role <> 'COORDINATOR', a.role`;

/** Municipality `m` is of a region whose rounds the viewer runs. */
const isOfRegion = (context: SignedInContext) => Prisma.sql`EXISTS (
  SELECT FROM programme p WHERE p.region_code = m.region_code AND ${runsRoundsOf(context.viewer)})`;

/** Empty for a municipality that does not exist or is of another region. Logged in the same statement. */
export async function readCandidates(
  context: SignedInContext,
  municipalityCode: string,
): Promise<AssessorRow[]> {
  const code = askedText(municipalityCode);
  const rows = await context.db.$queryRaw<{ answer: AssessorRow[] }[]>`
    WITH place AS MATERIALIZED (
      SELECT m.* FROM municipality m WHERE m.code = ${code} AND ${isOfRegion(context)}
    ), logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(context, {
        action: 'READ_ROUNDS',
        outcome: outcomeOf(Prisma.sql`EXISTS (SELECT FROM place)`),
        municipalityCode: Prisma.sql`(SELECT code FROM place)`,
        criterion: { municipalityCode: code, what: 'assessors' },
      })}
    ), able AS (
      SELECT DISTINCT ON (e.id) e.*, a.role FROM place m
      CROSS JOIN role_assignment a JOIN unit u ON u.id = a.unit_id
      JOIN employee e ON e.id = a.employee_id
      WHERE ${isAssessingRole(context.today)} ORDER BY ${ROLE_FIRST}
    )
    SELECT coalesce(json_agg(${assessorJson(Prisma.sql`e.role`, Prisma.sql`true`)}
      ORDER BY ${BY_NAME}), '[]'::json) AS answer FROM able e`;
  return rows[0]?.answer ?? [];
}

/** The role in which somebody can be named for a municipality, or null where they cannot. */
export async function assessingRole(
  tx: Tx,
  { today }: Pick<SignedInContext, 'today'>,
  { municipalityCode, employeeId }: { municipalityCode: string; employeeId: string },
): Promise<Role | null> {
  const rows = await tx.$queryRaw<{ role: Role }[]>`
    SELECT a.role FROM municipality m
    CROSS JOIN role_assignment a JOIN unit u ON u.id = a.unit_id
    JOIN employee e ON e.id = a.employee_id
    WHERE m.code = ${municipalityCode} AND e.id = ${employeeId}::uuid AND ${isAssessingRole(today)}
    ORDER BY ${ROLE_FIRST} LIMIT 1`;
  return rows[0]?.role ?? null;
}
