/** Roles while they are being chosen: a row may still be half filled in. */
import { ROLES, type Role } from '@sammenhaeng/domain/access/roles';

/** `key` tells the rows apart on the screen; an empty text is not chosen yet. */
export interface RoleRow {
  key: number;
  role: Role | '';
  unitId: string;
}

export interface ChosenRole {
  role: Role;
  unitId: string;
}

export const rowsOf = (roles: readonly ChosenRole[]): RoleRow[] =>
  roles.map(({ role, unitId }, key) => ({ key, role, unitId }));

/** One more row, in the unit the person works in. */
export function withNewRow(rows: readonly RoleRow[], unitId: string): RoleRow[] {
  const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
  return [...rows, { key, role: '', unitId }];
}

/** The roles, or null while a row is not filled in. */
export function chosenRoles(rows: readonly RoleRow[]): ChosenRole[] | null {
  const chosen: ChosenRole[] = [];
  for (const { role, unitId } of rows) {
    if (!role || !unitId) return null;
    chosen.push({ role, unitId });
  }
  return chosen;
}

/** A role by its name in a list to choose from; '' for anything else. */
export const roleNamed = (name: string): Role | '' => ROLES.find((role) => role === name) ?? '';
