/** Roles while they are being chosen: a row may still be half filled in. */
import { choice, recordIn, textIn } from '../../ui/drafts/form-fields.ts';
import { ROLES, type Role } from '@sammenhaeng/domain/access/roles';

/** `key` tells the rows apart on the screen; an empty text is not chosen yet. */
export type RoleRow = {
  key: string;
  role: Role | '';
  unitId: string;
};

export interface ChosenRole {
  role: Role;
  unitId: string;
}

export const rowsOf = (roles: readonly ChosenRole[]): RoleRow[] =>
  roles.map(({ role, unitId }, at) => ({ key: String(at), role, unitId }));

/** One more row, in the unit the person works in. */
export function withNewRow(rows: readonly RoleRow[], unitId: string): RoleRow[] {
  const key = Math.max(-1, ...rows.map((row) => Number(row.key))) + 1;
  return [...rows, { key: String(key), role: '', unitId }];
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

/** Rows as they were left on the device. */
export const keptRows = choice<readonly RoleRow[]>((stored) =>
  Array.isArray(stored)
    ? stored.map(recordIn).map(({ role, unitId }, at) => ({
        key: String(at),
        role: roleNamed(textIn(role) ?? ''),
        unitId: textIn(unitId) ?? '',
      }))
    : undefined,
);
