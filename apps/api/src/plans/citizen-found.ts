// That somebody found a citizen by CPR number: what lets them start a plan, for a working day.

import { foundUntil } from '@sammenhaeng/domain/plans/citizen-found';
import { Prisma } from '../db.ts';
import type { Reader } from './plan-document.store.ts';

/**
 * The parts of a statement that remember the citizens in `seen` as found by the viewer, and forget
 * what that person found on other days. Only a look-up by number and adding with one use it.
 */
export const rememberFound = ({ viewer, now }: Pick<Reader, 'viewer' | 'now'>): Prisma.Sql => {
  const employee = Prisma.sql`${viewer.employeeId}::uuid`;
  return Prisma.sql`found AS (
      INSERT INTO citizen_found AS f (employee_id, citizen_id, until)
      SELECT ${employee}, seen.id, ${foundUntil(now)} FROM seen
      ON CONFLICT (employee_id, citizen_id) DO UPDATE SET until = excluded.until
    ), forgotten AS (
      DELETE FROM citizen_found f WHERE f.employee_id = ${employee} AND f.until <= ${now}
        AND NOT EXISTS (SELECT FROM seen WHERE seen.id = f.citizen_id)
    )`;
};

/** Whether the viewer has found citizen `c`, and not too long ago. */
export const isFoundBy = ({ viewer, now }: Pick<Reader, 'viewer' | 'now'>): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT FROM citizen_found f WHERE f.citizen_id = c.id
    AND f.employee_id = ${viewer.employeeId}::uuid AND f.until > ${now})`;
