// Takes an employee for one command: whoever else wants to change them waits.

import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { isId } from '../graph/ids.ts';
import { type EmployeeRow, findEmployee } from './employee-json.ts';
import { logRefusal } from './log-refusal.ts';
import { visibleUnits } from './visible-staff.ts';

/**
 * The employee, locked. Null where there is none, or where another administrator looks after them:
 * the same to whoever asks, and logged as a refusal.
 * @param wanted what was to be done, for the log
 */
export async function lockEmployee(
  tx: Tx,
  context: SignedInContext,
  id: string,
  wanted: Record<string, unknown> = {},
): Promise<EmployeeRow | null> {
  const { viewer } = context;
  if (isId(id)) {
    await tx.$queryRaw`SELECT e.id FROM employee e JOIN unit u ON u.id = e.unit_id
      WHERE e.id = ${id}::uuid AND ${visibleUnits(viewer)} FOR UPDATE OF e`;
  }
  const employee = await findEmployee(tx, viewer, id);
  if (!employee) {
    await logRefusal(tx, context, {
      employeeId: id.slice(0, 36).replaceAll('\0', ''),
      ...wanted,
    });
  }
  return employee;
}
