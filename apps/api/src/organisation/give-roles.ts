// Writes down which roles somebody holds from today on.

import {
  type HeldRole,
  type RoleChanges,
  roleChanges,
  type WantedRole,
} from '@sammenhaeng/domain/access/role-changes';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { Tx } from '../db.ts';
import { newId } from '../graph/ids.ts';

/**
 * Ends and begins what is needed. A role that is taken and given back on the same day runs on, as
 * its row of the day is there already.
 * @returns what changed, for the log
 */
export async function giveRoles(
  tx: Tx,
  employeeId: string,
  held: readonly HeldRole[],
  wanted: readonly WantedRole[],
  today: CalendarDate,
): Promise<RoleChanges> {
  const changes = roleChanges(held, wanted, today);
  const { ids, toOn } = changes.end;
  await tx.$executeRaw`UPDATE role_assignment SET to_on = ${toOn}::date
    WHERE employee_id = ${employeeId}::uuid AND id = ANY(${ids}::uuid[])`;
  for (const { role, unitId } of changes.begin) {
    await tx.$executeRaw`
      INSERT INTO role_assignment (id, employee_id, unit_id, role, from_on)
      VALUES (${newId()}::uuid, ${employeeId}::uuid, ${unitId}::uuid, ${role}::role, ${today}::date)
      ON CONFLICT (employee_id, unit_id, role, from_on) DO UPDATE SET to_on = NULL`;
  }
  return changes;
}
