// Where a unit is reached: the telephone and the address that stand on its letters.

import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import { byTypename, InvalidRef, NotFoundRef } from '../graph/refusals.ts';
import {
  readUnitContacts,
  setUnitContact,
  type UnitContact,
  type UnitContactSet,
} from './set-unit-contact.ts';

const UnitContactRef = builder.objectRef<UnitContact>('UnitContact').implement({
  description: 'Where a unit is reached.',
  extensions: NO_PERSON,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the unit.' }),
    phone: t.exposeString('phone', { description: 'Empty where none is known.' }),
    address: t.exposeString('address', { description: 'One line. Empty where none is known.' }),
  }),
});

const UnitContactSetRef = builder.objectRef<UnitContactSet>('UnitContactSet').implement({
  description: 'It is saved.',
  extensions: NO_PERSON,
  fields: (t) => ({
    contact: t.expose('contact', { type: UnitContactRef, description: 'As it is now.' }),
  }),
});

const SetUnitContactResult = builder.unionType('SetUnitContactResult', {
  description: 'Saved, or refused with the reason.',
  types: [UnitContactSetRef, InvalidRef, NotFoundRef],
  resolveType: byTypename,
});

const SetUnitContactInput = builder.inputType('SetUnitContactInput', {
  description: 'Which unit, and where it is reached.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'A unit the viewer looks after; else NotFound.' }),
    phone: t.string({ required: true, description: 'Empty for none; else PHONE_UNREADABLE.' }),
    address: t.string({ required: true, description: 'At most 200 characters; may be empty.' }),
  }),
});

builder.queryField('unitContacts', (t) =>
  t.field({
    type: [UnitContactRef],
    description: 'Where the units that the viewer looks after are reached.',
    extensions: allow('administration.manage'),
    resolve: (_, _args, context) => readUnitContacts(signedIn(context)),
  }),
);

builder.mutationField('setUnitContact', (t) =>
  t.field({
    type: SetUnitContactResult,
    description: 'Sets the telephone and the address that stand on the letters of a unit.',
    extensions: allow('administration.manage'),
    args: {
      input: t.arg({ type: SetUnitContactInput, required: true, description: 'The change.' }),
    },
    resolve: (_, { input }, context) => setUnitContact(signedIn(context), input),
  }),
);
