// An employee as the administrator sees them, out of SQL.

import { Prisma, type Tx } from '../db.ts';
import type { Role } from '@sammenhaeng/domain/access/roles';
import { UNIT_JSON } from './unit-json.ts';
import type { UnitRow } from './unit.graph.ts';

export type EmployeeRoleRow = {
  id: string;
  role: Role;
  unit: UnitRow;
  fromOn: string;
  toOn: string | null;
};
export type EmployeeRow = {
  id: string;
  name: string;
  jobTitle: string;
  email: string;
  unit: UnitRow;
  isActive: boolean;
  roles: EmployeeRoleRow[];
  openPlanCount: number;
  revision: number;
};

/** The JSON object of employee `e`. */
export const EMPLOYEE_JSON = Prisma.sql`json_build_object('id', e.id, 'name', e.name,
  'jobTitle', e.job_title, 'email', e.email, 'isActive', e.is_active, 'revision', e.revision,
  'openPlanCount', (SELECT count(*) FROM plan p
    WHERE p.lead_id = e.id AND p.status IN ('DRAFT', 'AGREED')),
  'unit', (SELECT ${UNIT_JSON} FROM unit u LEFT JOIN municipality m ON m.code = u.municipality_code
    WHERE u.id = e.unit_id),
  'roles', coalesce((SELECT json_agg(json_build_object('id', a.id, 'role', a.role,
      'fromOn', a.from_on, 'toOn', a.to_on, 'unit', ${UNIT_JSON}) ORDER BY a.from_on, a.id)
    FROM role_assignment a JOIN unit u ON u.id = a.unit_id
    LEFT JOIN municipality m ON m.code = u.municipality_code
    WHERE a.employee_id = e.id), '[]'::json))`;

/** Reads one employee inside a command. Null where there is none. */
export async function findEmployee(tx: Tx, id: string): Promise<EmployeeRow | null> {
  const rows = await tx.$queryRaw<{ employee: EmployeeRow }[]>`
    SELECT ${EMPLOYEE_JSON} AS employee FROM employee e WHERE e.id = ${id}::uuid`;
  return rows[0]?.employee ?? null;
}
