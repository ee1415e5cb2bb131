// Gives and withdraws somebody's roles; what is withdrawn is gone at their next request.

import type { HeldRole, WantedRole } from '@sammenhaeng/domain/access/role-changes';
import { problemText } from '@sammenhaeng/texts/problems';
import type { Viewer } from '../access/viewer.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { type Invalid, invalid, type NotFound, notFound } from '../graph/refusals.ts';
import { type EmployeeRow, findEmployee } from './employee-json.ts';
import { giveRoles } from './give-roles.ts';
import { lockEmployee } from './lock-employee.ts';
import { logRefusal } from './log-refusal.ts';
import type { EmployeeChanged, EmployeeConflict } from './set-employee-active.ts';
import { wantedRoles } from './wanted-roles.ts';

type Result = EmployeeChanged | EmployeeConflict | Invalid | NotFound;

const heldBy = ({ roles }: EmployeeRow): HeldRole[] =>
  roles.map(({ unit, ...role }) => ({ ...role, unitId: unit.id }));

/** Goes up with the roles, so that two who edit at once do not undo each other. */
async function afterChange(tx: Tx, viewer: Viewer, id: string): Promise<EmployeeRow> {
  await tx.$executeRaw`UPDATE employee SET revision = revision + 1 WHERE id = ${id}::uuid`;
  const employee = await findEmployee(tx, viewer, id);
  if (!employee) throw new Error('An employee who is locked is not there');
  return employee;
}

/**
 * One transaction: lock, may?, decide, write, log. Nobody gives themselves a role, and roles in units
 * of others are left as they are.
 */
export function setEmployeeRoles(
  context: SignedInContext,
  input: { id: string; revision: number; roles: readonly WantedRole[] },
): Promise<Result> {
  const { today, viewer } = context;
  return context.db.$transaction(async (tx): Promise<Result> => {
    const employee = await lockEmployee(tx, context, input.id);
    if (!employee) return notFound(context);
    if (employee.id === viewer.employeeId) {
      await logRefusal(tx, context, {
        employeeId: employee.id,
        rolesWanted: input.roles.slice(0, 20).map((r) => r.role),
      });
      return invalid(context, [{ field: 'id', code: 'OWN_ROLES' }]);
    }
    if (employee.revision !== input.revision) {
      const message = problemText(context.language, 'EMPLOYEE_CHANGED');
      return { __typename: 'EmployeeConflict', message, employee };
    }
    const named = { held: heldBy(employee), wanted: input.roles };
    const tried = { employeeId: employee.id };
    const { held, wanted, problems } = await wantedRoles(tx, context, named, tried);
    if (problems.length > 0) return invalid(context, problems);

    const { begin, end } = await giveRoles(tx, employee.id, held, wanted, today);
    if (begin.length + end.ids.length === 0) return { __typename: 'EmployeeChanged', employee };
    const ended = held.filter(({ id }) => end.ids.includes(id));
    await writeAudit(tx, context, {
      action: 'MANAGE_EMPLOYEE',
      criterion: {
        employeeId: employee.id,
        rolesBegun: begin,
        rolesEnded: ended.map(({ role, unitId }) => ({ role, unitId })),
      },
    });
    return { __typename: 'EmployeeChanged', employee: await afterChange(tx, viewer, employee.id) };
  });
}
