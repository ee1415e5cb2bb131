// An employee as the administrator sees them, out of SQL.

import type { Viewer } from '../access/viewer.ts';
import { Prisma, type Tx } from '../db.ts';
import { isId } from '../graph/ids.ts';
import type { Role } from '@sammenhaeng/domain/access/roles';
import { IS_OPEN_PLAN } from '../sql/plan-conditions.ts';
import { UNIT_JSON } from './unit-json.ts';
import type { UnitRow } from './unit.graph.ts';
import { visibleUnits } from './visible-staff.ts';

export type EmployeeRoleRow = {
  id: string;
  role: Role;
  unit: UnitRow;
  fromOn: string;
  toOn: string | null;
  viewerCanChange: boolean;
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

/** The JSON object of employee `e`, as this administrator may change it. */
export const employeeJson = (
  viewer: Viewer,
): Prisma.Sql => Prisma.sql`json_build_object('id', e.id, 'name', e.name,
  'jobTitle', e.job_title, 'email', e.email, 'isActive', e.is_active, 'revision', e.revision,
  'openPlanCount', (SELECT count(*) FROM plan p
    WHERE p.lead_id = e.id AND ${IS_OPEN_PLAN}),
  'unit', (SELECT ${UNIT_JSON} FROM unit u LEFT JOIN municipality m ON m.code = u.municipality_code
    WHERE u.id = e.unit_id),
  'roles', coalesce((SELECT json_agg(json_build_object('id', a.id, 'role', a.role,
      'fromOn', a.from_on, 'toOn', a.to_on, 'viewerCanChange', coalesce(${visibleUnits(viewer)}, false),
      'unit', ${UNIT_JSON}) ORDER BY a.from_on, a.id)
    FROM role_assignment a JOIN unit u ON u.id = a.unit_id
    LEFT JOIN municipality m ON m.code = u.municipality_code
    WHERE a.employee_id = e.id), '[]'::json))`;

/** Reads one employee inside a command. Null where the viewer looks after nobody of that id. */
export async function findEmployee(
  tx: Tx,
  viewer: Viewer,
  id: string,
): Promise<EmployeeRow | null> {
  if (!isId(id)) return null;
  const rows = await tx.$queryRaw<{ employee: EmployeeRow }[]>`
    SELECT ${employeeJson(viewer)} AS employee FROM employee e JOIN unit u ON u.id = e.unit_id
    WHERE e.id = ${id}::uuid AND ${visibleUnits(viewer)}`;
  return rows[0]?.employee ?? null;
}
