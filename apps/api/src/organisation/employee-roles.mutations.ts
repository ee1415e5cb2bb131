// Giving and withdrawing roles.

import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { ManageEmployeeResult } from './employee.mutations.ts';
import { RoleInput } from './role-input.graph.ts';
import { setEmployeeRoles } from './set-employee-roles.ts';

const SetEmployeeRolesInput = builder.inputType('SetEmployeeRolesInput', {
  description: 'Whose roles, and which they hold from now on.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The employee; oneself is OWN_ROLES.' }),
    revision: t.int({ required: true, description: 'Their revision as the viewer saw it.' }),
    roles: t.field({
      type: [RoleInput],
      required: true,
      description: 'All roles wanted, at most 20; those held and not named here end.',
    }),
  }),
});

builder.mutationField('setEmployeeRoles', (t) =>
  t.field({
    type: ManageEmployeeResult,
    description: 'Gives and withdraws roles. What is withdrawn is gone at the next request.',
    extensions: allow('administration.manage'),
    args: {
      input: t.arg({ type: SetEmployeeRolesInput, required: true, description: 'The roles.' }),
    },
    resolve: (_, { input }, context) => setEmployeeRoles(signedIn(context), input),
  }),
);
