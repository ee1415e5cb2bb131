// Makes a new link for somebody whose password is forgotten or not yet set.

import { type Invitation, openInvitation } from '../access/password-invitation.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { SignedInContext } from '../graph/context.ts';
import { type Invalid, invalid, type NotFound, notFound } from '../graph/refusals.ts';
import type { EmployeeRow } from './employee-json.ts';
import { lockEmployee } from './lock-employee.ts';

export type EmployeeInvited = {
  __typename: 'EmployeeInvited';
  employee: EmployeeRow;
  invitation: Invitation;
};

/**
 * One transaction: lock, decide, write, log. The old password works until the link is used; whoever had
 * one is told afterwards who made the link.
 */
export function inviteEmployee(
  context: SignedInContext,
  id: string,
): Promise<EmployeeInvited | Invalid | NotFound> {
  return context.db.$transaction(async (tx) => {
    const employee = await lockEmployee(tx, context, id);
    if (!employee) return notFound(context);
    if (!employee.isActive) return invalid(context, [{ field: 'id', code: 'EMPLOYEE_CLOSED' }]);
    const invitation = await openInvitation(
      tx,
      employee.id,
      context.now,
      context.viewer.employeeId,
    );
    await writeAudit(tx, context, {
      action: 'MANAGE_EMPLOYEE',
      criterion: { employeeId: employee.id, isInvited: true },
    });
    return { __typename: 'EmployeeInvited', employee, invitation };
  });
}
