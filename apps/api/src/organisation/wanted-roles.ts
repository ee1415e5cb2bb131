// Which of the roles an administrator names may be given by them, and which are none of theirs.

import type { HeldRole, WantedRole } from '@sammenhaeng/domain/access/role-changes';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { isId } from '../graph/ids.ts';
import { logRefusal } from './log-refusal.ts';
import type { InputProblem } from './staff-input.ts';
import { administeredOf } from './visible-staff.ts';

/** More roles than anybody holds. */
const MOST_ROLES = 20;

const isSame = (a: WantedRole, b: WantedRole) => a.role === b.role && a.unitId === b.unitId;

type Roles = { held: HeldRole[]; wanted: WantedRole[]; problems: InputProblem[] };

/**
 * What may be ended and begun. A role in a unit that somebody else looks after is left as it is,
 * named or not; one to be given there is answered like a unit that does not exist, and logged.
 * @param tried what was to be done, for the log
 */
export async function wantedRoles(
  tx: Tx,
  context: SignedInContext,
  roles: { held: readonly HeldRole[]; wanted: readonly WantedRole[] },
  tried: Record<string, unknown>,
): Promise<Roles> {
  const { viewer, today } = context;
  if (roles.wanted.length > MOST_ROLES) {
    return { held: [], wanted: [], problems: [{ field: 'roles', code: 'TOO_MANY' }] };
  }
  const unitIds = [...roles.held, ...roles.wanted].map(({ unitId }) => unitId);
  const own = await administeredOf(tx, viewer, [...new Set(unitIds)]);
  const others = roles.held.filter(
    ({ unitId, toOn }) => !own.has(unitId) && (toOn === null || toOn >= today),
  );
  const refused = roles.wanted.filter(
    (role) => !own.has(role.unitId) && !others.some((kept) => isSame(kept, role)),
  );
  if (refused.length > 0) {
    const rolesWanted = refused.map(({ role, unitId }) => ({
      role,
      ...(isId(unitId) && { unitId }),
    }));
    await logRefusal(tx, context, { ...tried, rolesWanted });
  }
  return {
    held: roles.held.filter(({ unitId }) => own.has(unitId)),
    wanted: roles.wanted.filter(({ unitId }) => own.has(unitId)),
    problems: refused.length > 0 ? [{ field: 'roles', code: 'UNIT_UNKNOWN' }] : [],
  };
}
