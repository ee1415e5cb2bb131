// Takes an employee for one command: whoever else wants to change them waits.

import { writeAudit } from '../audit/write-audit.ts';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { isId } from '../graph/ids.ts';
import { type EmployeeRow, findEmployee } from './employee-json.ts';

/** The employee, locked. Null where there is none, which is logged as a refusal. */
export async function lockEmployee(
  tx: Tx,
  context: SignedInContext,
  id: string,
): Promise<EmployeeRow | null> {
  if (isId(id)) await tx.$queryRaw`SELECT id FROM employee WHERE id = ${id}::uuid FOR UPDATE`;
  const employee = isId(id) ? await findEmployee(tx, id) : null;
  if (!employee) {
    await writeAudit(tx, context, {
      action: 'MANAGE_EMPLOYEE',
      outcome: 'REFUSED',
      criterion: { employeeId: id.slice(0, 36).replaceAll('\0', '') },
    });
  }
  return employee;
}
