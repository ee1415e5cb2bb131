// Who may answer for a municipality in a round of assessment: those who are named, while they hold the role they were named for.

import { ROLES_FOR } from '@sammenhaeng/domain/access/actions';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { Prisma, type Tx } from '../db.ts';
import type { Viewer } from './viewer.ts';

/**
 * Does role `a` in unit `u` let employee `e` answer for municipality `m` today? A coordinator answers
 * for their own municipality, the people of the programme for that of their unit, or of its cluster.
 */
export const isAssessingRole = (today: CalendarDate): Prisma.Sql => Prisma.sql`(
  e.is_active AND a.role = ANY(${[...ROLES_FOR['assessment.answer']]}::role[])
  AND a.from_on <= ${today}::date AND (a.to_on IS NULL OR a.to_on >= ${today}::date)
  AND (u.municipality_code = m.code OR (a.role <> 'COORDINATOR' AND u.cluster_id = m.cluster_id)))`;

/** May assessor `n` of municipality `m`, who is employee `e`, still answer? Asked on every request. */
export const mayStillAnswer = (today: CalendarDate): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT FROM role_assignment a JOIN unit u ON u.id = a.unit_id
  WHERE a.employee_id = n.employee_id AND a.role = n.role AND ${isAssessingRole(today)})`;

/** Whether the viewer is named in a round, to answer it, or to read what they answered once it is over. */
export async function isAssessor(db: Tx, viewer: Viewer, today: CalendarDate): Promise<boolean> {
  const rows = await db.$queryRaw<{ isNamed: boolean }[]>`
    SELECT EXISTS (SELECT FROM assessor n
      JOIN municipality m ON m.code = n.municipality_code JOIN employee e ON e.id = n.employee_id
      WHERE n.employee_id = ${viewer.employeeId}::uuid AND ${mayStillAnswer(today)}) AS "isNamed"`;
  return rows[0]?.isNamed ?? false;
}
