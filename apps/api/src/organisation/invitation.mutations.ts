// Taking somebody on, and giving them a link to set their password with.

import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import { byTypename, InvalidRef, NotFoundRef } from '../graph/refusals.ts';
import { addEmployee, type EmployeeAdded } from './add-employee.ts';
import { EmployeeRef } from './employee.graph.ts';
import { InvitationRef } from './invitation.graph.ts';
import { type EmployeeInvited, inviteEmployee } from './invite-employee.ts';
import { RoleInput } from './role-input.graph.ts';

const EmployeeAddedRef = builder.objectRef<EmployeeAdded>('EmployeeAdded').implement({
  description: 'The person works here now, and can sign in once the link is used.',
  extensions: NO_PERSON,
  fields: (t) => ({
    employee: t.expose('employee', { type: EmployeeRef, description: 'The person.' }),
    invitation: t.expose('invitation', { type: InvitationRef, description: 'Their link.' }),
  }),
});

const EmployeeInvitedRef = builder.objectRef<EmployeeInvited>('EmployeeInvited').implement({
  description: 'There is a new link; earlier ones no longer work.',
  extensions: NO_PERSON,
  fields: (t) => ({
    employee: t.expose('employee', { type: EmployeeRef, description: 'The person.' }),
    invitation: t.expose('invitation', { type: InvitationRef, description: 'Their link.' }),
  }),
});

const AddEmployeeResult = builder.unionType('AddEmployeeResult', {
  description: 'Added, or refused with the reason.',
  types: [EmployeeAddedRef, InvalidRef, NotFoundRef],
  resolveType: byTypename,
});

const InviteEmployeeResult = builder.unionType('InviteEmployeeResult', {
  description: 'Invited, or refused with the reason.',
  types: [EmployeeInvitedRef, InvalidRef, NotFoundRef],
  resolveType: byTypename,
});

const AddEmployeeInput = builder.inputType('AddEmployeeInput', {
  description: 'Who begins to work here.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Full name; at most 200 characters.' }),
    jobTitle: t.string({
      required: true,
      description: 'What the person does, in Danish; at most 200 characters.',
    }),
    email: t.string({
      required: true,
      description: 'Address to sign in with. EMAIL_TAKEN where somebody has it.',
    }),
    unitId: t.id({ required: true, description: 'Where the person works.' }),
    roles: t.field({
      type: [RoleInput],
      required: true,
      description: 'Roles that begin today; at most 20. None means no access to anything yet.',
    }),
  }),
});

builder.mutationFields((t) => ({
  addEmployee: t.field({
    type: AddEmployeeResult,
    description: 'Takes somebody on and makes their one-time link.',
    extensions: allow('administration.manage'),
    args: {
      input: t.arg({ type: AddEmployeeInput, required: true, description: 'The person.' }),
    },
    resolve: (_, { input }, context) => addEmployee(signedIn(context), input),
  }),
  inviteEmployee: t.field({
    type: InviteEmployeeResult,
    description:
      'Makes a new one-time link, for a password forgotten or not yet set. EMPLOYEE_CLOSED while the account is closed.',
    extensions: allow('administration.manage'),
    args: { id: t.arg.id({ required: true, description: 'The employee.' }) },
    resolve: (_, { id }, context) => inviteEmployee(signedIn(context), id),
  }),
}));
