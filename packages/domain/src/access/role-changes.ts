/** What must begin and end so that a person holds exactly the roles that are wanted. */
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import type { Role } from './roles.ts';

export type WantedRole = { role: Role; unitId: string };
/** `toOn` is the last day it holds, null while it runs. */
export type HeldRole = WantedRole & { id: string; fromOn: CalendarDate; toOn: CalendarDate | null };

export type RoleChanges = {
  /** Ids of the assignments that end, and the last day to write on them. */
  end: { ids: string[]; toOn: CalendarDate };
  /** Each once; to begin today. */
  begin: WantedRole[];
};

const keyOf = ({ role, unitId }: WantedRole) => `${role} ${unitId}`;

/**
 * Roles end, they are never deleted: who could do what, when, must be told years later. A role
 * holds through its last day, so one that is withdrawn today, and acts at once, ended yesterday.
 */
export function roleChanges(
  held: readonly HeldRole[],
  wanted: readonly WantedRole[],
  today: CalendarDate,
): RoleChanges {
  const running = held.filter(({ toOn }) => toOn === null || toOn >= today);
  const wantedByKey = new Map(wanted.map((role) => [keyOf(role), role]));
  const runningKeys = new Set(running.map(keyOf));
  return {
    end: {
      ids: running.filter((role) => !wantedByKey.has(keyOf(role))).map(({ id }) => id),
      toOn: addDays(today, -1),
    },
    begin: [...wantedByKey].filter(([key]) => !runningKeys.has(key)).map(([, role]) => role),
  };
}
