// The one-time link that the administrator hands on.

import type { Invitation } from '../access/password-invitation.ts';
import { builder } from '../graph/builder.ts';
import { aboutStaff, STAFF } from '../graph/person-fence.ts';

export const InvitationRef = builder.objectRef<Invitation>('Invitation').implement({
  description: 'A one-time link to set one’s own password. Shown in this answer and never again.',
  extensions: STAFF,
  isTypeOf: aboutStaff,
  fields: (t) => ({
    token: t.exposeString('token', {
      description: 'The link is the address of the app, `/adgangskode#` and this value.',
    }),
    endsAt: t.expose('endsAt', { type: 'DateTime', description: 'From then on it is too old.' }),
  }),
});
