// The door for whoever holds a one-time link.

import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import { byTypename, InvalidRef } from '../graph/refusals.ts';
import { type PasswordSet, setPassword } from './set-password.ts';

/** More than either may have, so that what is too long is refused and not cut to fit. */
const READ_AT_MOST = 1_000;

const PasswordSetRef = builder.objectRef<PasswordSet>('PasswordSet').implement({
  description: 'The password is saved, and every session of the person has ended.',
  extensions: NO_PERSON,
  fields: (t) => ({ ok: t.exposeBoolean('ok', { description: 'Always true.' }) }),
});

const SetPasswordResult = builder.unionType('SetPasswordResult', {
  description: 'Saved, or refused with the reason.',
  types: [PasswordSetRef, InvalidRef],
  resolveType: byTypename,
});

const SetPasswordInput = builder.inputType('SetPasswordInput', {
  description: 'A one-time link’s value, and the password to set with it.',
  fields: (t) => ({
    token: t.string({
      required: true,
      description:
        'What stands after # in the link. INVITATION_OVER when unknown, used or too old.',
    }),
    password: t.string({
      required: true,
      description: 'At least 12 and at most 200 characters, and not the e-mail address.',
    }),
  }),
});

builder.mutationField('setPassword', (t) =>
  t.field({
    type: SetPasswordResult,
    description:
      'Sets one’s own password with a one-time link. WAIT after many tries from one network address.',
    extensions: allow('anyone'),
    args: {
      input: t.arg({ type: SetPasswordInput, required: true, description: 'Link and password.' }),
    },
    resolve: (_, { input }, context) =>
      setPassword(context, {
        token: input.token.slice(0, READ_AT_MOST),
        password: input.password.slice(0, READ_AT_MOST),
      }),
  }),
);
