// Takes somebody on, with roles, and makes the link they set their password with.

import type { WantedRole } from '@sammenhaeng/domain/access/role-changes';
import { type Invitation, openInvitation } from '../access/password-invitation.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { SignedInContext } from '../graph/context.ts';
import { type Invalid, invalid, type NotFound } from '../graph/refusals.ts';
import { type EmployeeRow, findEmployee } from './employee-json.ts';
import { areUnits } from './find-unit.ts';
import { giveRoles } from './give-roles.ts';
import { insertEmployee, type NewEmployee } from './insert-employee.ts';
import { emailOf, type InputProblem, lineOf, roleProblems } from './staff-input.ts';

export type EmployeeAdded = {
  __typename: 'EmployeeAdded';
  employee: EmployeeRow;
  invitation: Invitation;
};

/** One transaction: check, write, log. The link's value leaves the house with this answer only. */
export function addEmployee(
  context: SignedInContext,
  input: NewEmployee & { roles: readonly WantedRole[] },
): Promise<EmployeeAdded | Invalid | NotFound> {
  const { now, today } = context;
  return context.db.$transaction(async (tx) => {
    const problems: InputProblem[] = [];
    const person = {
      name: lineOf('name', input.name, problems),
      jobTitle: lineOf('jobTitle', input.jobTitle, problems),
      email: emailOf(input.email, problems),
      unitId: input.unitId,
    };
    if (!(await areUnits(tx, [input.unitId]))) {
      problems.push({ field: 'unitId', code: 'UNIT_UNKNOWN' });
    }
    problems.push(...(await roleProblems(tx, input.roles)));
    if (problems.length > 0) return invalid(context, problems);

    const id = await insertEmployee(tx, person, now);
    if (!id) return invalid(context, [{ field: 'email', code: 'EMAIL_TAKEN' }]);
    const { begin } = await giveRoles(tx, id, [], input.roles, today);
    const invitation = await openInvitation(tx, id, now);
    await writeAudit(tx, context, {
      action: 'MANAGE_EMPLOYEE',
      criterion: { employeeId: id, isNew: true, rolesBegun: begin },
    });
    const employee = await findEmployee(tx, id);
    if (!employee) throw new Error('An employee who was just added is not there');
    return { __typename: 'EmployeeAdded', employee, invitation };
  });
}
