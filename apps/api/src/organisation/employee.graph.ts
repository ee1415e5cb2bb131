// Staff and their roles, for the administrator.

import { RoleRef } from '../access/access.graph.ts';
import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { connectionType } from '../graph/connection-type.ts';
import { signedIn } from '../graph/context.ts';
import { type Connection, pageSize, toConnection } from '../graph/page-info.ts';
import { aboutStaff, STAFF } from '../graph/person-fence.ts';
import type { EmployeeRoleRow, EmployeeRow } from './employee-json.ts';
import { readEmployees } from './read-employees.ts';
import { UnitRef } from './unit.graph.ts';

const STANDARD_PAGE = 50;

const EmployeeRoleRef = builder.objectRef<EmployeeRoleRow>('EmployeeRole').implement({
  description: 'A role somebody holds in one unit, from a day to a day.',
  extensions: STAFF,
  isTypeOf: aboutStaff,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the assignment.' }),
    role: t.expose('role', { type: RoleRef, description: 'Which role.' }),
    unit: t.expose('unit', { type: UnitRef, description: 'Where it holds; its reach follows.' }),
    fromOn: t.expose('fromOn', { type: 'Date', description: 'First day.' }),
    toOn: t.expose('toOn', {
      type: 'Date',
      nullable: true,
      description: 'Last day; null while it runs.',
    }),
    viewerCanChange: t.exposeBoolean('viewerCanChange', {
      description:
        'Whether it holds in a unit the viewer looks after; others are left as they are.',
    }),
  }),
});

export const EmployeeRef = builder.objectRef<EmployeeRow>('Employee').implement({
  description: 'Somebody who works here.',
  extensions: STAFF,
  isTypeOf: aboutStaff,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the employee.' }),
    name: t.exposeString('name', { description: 'Full name.' }),
    jobTitle: t.exposeString('jobTitle', { description: 'What the person does, in Danish.' }),
    email: t.exposeString('email', { description: 'Address to sign in with, lower case.' }),
    unit: t.expose('unit', { type: UnitRef, description: 'Where the person works.' }),
    isActive: t.exposeBoolean('isActive', { description: 'Whether the person may sign in.' }),
    roles: t.expose('roles', {
      type: [EmployeeRoleRef],
      description: 'All roles, ended ones too.',
    }),
    openPlanCount: t.exposeInt('openPlanCount', {
      description: 'Open plans the person leads: a number alone, never which.',
    }),
    revision: t.exposeInt('revision', {
      description: 'Goes up by one with each change; sent back with a change.',
    }),
  }),
});

type Employees = Connection<EmployeeRow> & { totalCount: number };
const EmployeeConnectionRef = connectionType<EmployeeRow, Employees>(
  'Employee',
  EmployeeRef,
  'A page of the staff list, by name.',
);
builder.objectFields(EmployeeConnectionRef, (t) => ({
  totalCount: t.exposeInt('totalCount', { description: 'Lines on all pages together.' }),
}));

builder.queryField('employees', (t) =>
  t.field({
    type: EmployeeConnectionRef,
    description:
      'Everybody who works in a unit the viewer looks after, by name. Logged with the search word.',
    extensions: allow('administration.manage'),
    args: {
      search: t.arg.string({
        description: 'Found in name, address, job title or unit; at most 100 characters.',
      }),
      first: t.arg.int({
        defaultValue: STANDARD_PAGE,
        description: 'Lines wanted, 1 to 100; otherwise BAD_USER_INPUT.',
      }),
      after: t.arg.string({
        description: '`endCursor` of the page before; anything else is BAD_USER_INPUT.',
      }),
    },
    resolve: async (_, { search, first, after }, context): Promise<Employees> => {
      const size = pageSize(first, STANDARD_PAGE);
      const { rows, totalCount } = await readEmployees(signedIn(context), { search, size, after });
      return { ...toConnection(rows, size, after, (row) => [row.id]), totalCount };
    },
  }),
);
