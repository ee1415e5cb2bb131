// Takes somebody on, with roles, and makes the link they set their password with.

import type { WantedRole } from '@sammenhaeng/domain/access/role-changes';
import { type Invitation, openInvitation } from '../access/password-invitation.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { isId } from '../graph/ids.ts';
import { type Invalid, invalid, type NotFound } from '../graph/refusals.ts';
import { type EmployeeRow, findEmployee } from './employee-json.ts';
import { giveRoles } from './give-roles.ts';
import { insertEmployee, type NewEmployee } from './insert-employee.ts';
import { logRefusal } from './log-refusal.ts';
import { emailOf, type InputProblem, lineOf } from './staff-input.ts';
import { administeredOf } from './visible-staff.ts';
import { wantedRoles } from './wanted-roles.ts';

export type EmployeeAdded = {
  __typename: 'EmployeeAdded';
  employee: EmployeeRow;
  invitation: Invitation;
};

/**
 * An address signs in one person of the whole installation, so that it is taken must be told, also
 * where another administrator looks after them. That is logged as what it is: a look outside.
 */
async function emailTaken(tx: Tx, context: SignedInContext, email: string): Promise<Invalid> {
  const has = await tx.employee.findUnique({ where: { email }, select: { id: true } });
  if (has && !(await findEmployee(tx, context.viewer, has.id))) {
    await logRefusal(tx, context, { isNew: true, employeeId: has.id });
  }
  return invalid(context, [{ field: 'email', code: 'EMAIL_TAKEN' }]);
}

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
    if ((await administeredOf(tx, context.viewer, [input.unitId])).size === 0) {
      problems.push({ field: 'unitId', code: 'UNIT_UNKNOWN' });
      const unitId = isId(input.unitId) ? input.unitId : null;
      await logRefusal(tx, context, { isNew: true, unitId });
    }
    const named = { held: [], wanted: input.roles };
    const roles = await wantedRoles(tx, context, named, { isNew: true });
    problems.push(...roles.problems);
    if (problems.length > 0) return invalid(context, problems);

    const id = await insertEmployee(tx, person, now);
    if (!id) return emailTaken(tx, context, person.email);
    const { begin } = await giveRoles(tx, id, [], roles.wanted, today);
    const invitation = await openInvitation(tx, id, now, context.viewer.employeeId);
    await writeAudit(tx, context, {
      action: 'MANAGE_EMPLOYEE',
      criterion: { employeeId: id, isNew: true, rolesBegun: begin },
    });
    const employee = await findEmployee(tx, context.viewer, id);
    if (!employee) throw new Error('An employee who was just added is not there');
    return { __typename: 'EmployeeAdded', employee, invitation };
  });
}
