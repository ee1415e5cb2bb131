// What the administrator may do to an account.

import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import { byTypename, InvalidRef, NotFoundRef } from '../graph/refusals.ts';
import { EmployeeRef } from './employee.graph.ts';
import {
  type EmployeeChanged,
  type EmployeeConflict,
  setEmployeeActive,
} from './set-employee-active.ts';

const EmployeeChangedRef = builder.objectRef<EmployeeChanged>('EmployeeChanged').implement({
  description: 'The change is saved.',
  extensions: NO_PERSON,
  fields: (t) => ({
    employee: t.expose('employee', { type: EmployeeRef, description: 'As it is now.' }),
  }),
});

const EmployeeConflictRef = builder.objectRef<EmployeeConflict>('EmployeeConflict').implement({
  description: 'Nothing was saved: somebody changed the employee since the viewer saw them.',
  extensions: NO_PERSON,
  fields: (t) => ({
    message: t.exposeString('message', { description: "The sentence, in the viewer's language." }),
    employee: t.expose('employee', { type: EmployeeRef, description: 'As it is now.' }),
  }),
});

export const ManageEmployeeResult = builder.unionType('ManageEmployeeResult', {
  description: 'Changed, or refused with the reason.',
  types: [EmployeeChangedRef, EmployeeConflictRef, InvalidRef, NotFoundRef],
  resolveType: byTypename,
});

const SetEmployeeActiveInput = builder.inputType('SetEmployeeActiveInput', {
  description: 'Whose account, and whether it is open.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The employee.' }),
    revision: t.int({ required: true, description: 'Their revision as the viewer saw it.' }),
    isActive: t.boolean({
      required: true,
      description: 'True opens the account, false closes it.',
    }),
  }),
});

builder.mutationField('setEmployeeActive', (t) =>
  t.field({
    type: ManageEmployeeResult,
    description:
      'Opens or closes an account. Closing ends every session at once; one’s own is NOT_YOURSELF.',
    extensions: allow('administration.manage'),
    args: {
      input: t.arg({ type: SetEmployeeActiveInput, required: true, description: 'The change.' }),
    },
    resolve: (_, { input }, context) => setEmployeeActive(signedIn(context), input),
  }),
);
