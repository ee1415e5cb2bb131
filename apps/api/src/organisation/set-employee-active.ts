// Closes and opens somebody's account; closing ends their sessions at once.

import { problemText } from '@sammenhaeng/texts/problems';
import { closeAllSessions } from '../access/session.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { SignedInContext } from '../graph/context.ts';
import { type Invalid, invalid, type NotFound, notFound } from '../graph/refusals.ts';
import type { EmployeeRow } from './employee-json.ts';
import { lockEmployee } from './lock-employee.ts';

export type EmployeeChanged = { __typename: 'EmployeeChanged'; employee: EmployeeRow };
export type EmployeeConflict = {
  __typename: 'EmployeeConflict';
  message: string;
  employee: EmployeeRow;
};
type Result = EmployeeChanged | EmployeeConflict | Invalid | NotFound;

/** One transaction: lock, decide, write, log. What is so already is left as it is. */
export function setEmployeeActive(
  context: SignedInContext,
  input: { id: string; revision: number; isActive: boolean },
): Promise<Result> {
  const { isActive } = input;
  return context.db.$transaction(async (tx): Promise<Result> => {
    const employee = await lockEmployee(tx, context, input.id, { isActive });
    if (!employee) return notFound(context);
    if (employee.revision !== input.revision) {
      const message = problemText(context.language, 'EMPLOYEE_CHANGED');
      return { __typename: 'EmployeeConflict', message, employee };
    }
    if (employee.id === context.viewer.employeeId && !isActive) {
      return invalid(context, [{ field: 'id', code: 'NOT_YOURSELF' }]);
    }
    if (employee.isActive === isActive) return { __typename: 'EmployeeChanged', employee };
    await tx.$executeRaw`UPDATE employee SET is_active = ${isActive}, revision = revision + 1
      WHERE id = ${employee.id}::uuid`;
    if (!isActive) await closeAllSessions(tx, employee.id);
    await writeAudit(tx, context, {
      action: 'MANAGE_EMPLOYEE',
      criterion: { employeeId: employee.id, isActive },
    });
    const changed = { ...employee, isActive, revision: employee.revision + 1 };
    return { __typename: 'EmployeeChanged', employee: changed };
  });
}
