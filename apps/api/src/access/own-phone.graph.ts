// The viewer's own work telephone, which stands on the letters they send.

import { keptPhone } from '@sammenhaeng/domain/organisation/phone';
import { writeAudit } from '../audit/write-audit.ts';
import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { type SignedInContext, signedIn } from '../graph/context.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import { byTypename, type Invalid, invalid, InvalidRef } from '../graph/refusals.ts';
import { ViewerRef } from './access.graph.ts';
import type { Viewer } from './viewer.ts';

builder.objectField(ViewerRef, 'phone', (t) =>
  t.string({
    description: 'The work telephone that stands on letters; empty where none is known.',
    resolve: async ({ employeeId }, _args, { db }) => {
      const row = await db.employee.findUnique({
        where: { id: employeeId },
        select: { phone: true },
      });
      return row?.phone ?? '';
    },
  }),
);

type PhoneSet = { __typename: 'PhoneSet'; viewer: Viewer };
const PhoneSetRef = builder.objectRef<PhoneSet>('PhoneSet').implement({
  description: 'The number is saved.',
  extensions: NO_PERSON,
  fields: (t) => ({
    viewer: t.expose('viewer', { type: ViewerRef, description: 'As it is now.' }),
  }),
});

const SetPhoneResult = builder.unionType('SetPhoneResult', {
  description: 'Saved, or refused with the reason.',
  types: [PhoneSetRef, InvalidRef],
  resolveType: byTypename,
});

async function setPhone(context: SignedInContext, typed: string): Promise<PhoneSet | Invalid> {
  const { viewer } = context;
  const { employeeId } = viewer;
  const phone = keptPhone(typed);
  if (phone === null) return invalid(context, [{ field: 'phone', code: 'PHONE_UNREADABLE' }]);
  await context.db.$transaction(async (tx) => {
    await tx.employee.update({ where: { id: employeeId }, data: { phone } });
    const criterion = { employeeId, fields: ['phone'] };
    await writeAudit(tx, context, { action: 'MANAGE_EMPLOYEE', criterion });
  });
  return { __typename: 'PhoneSet', viewer };
}

builder.mutationField('setPhone', (t) =>
  t.field({
    type: SetPhoneResult,
    description: 'Sets the viewer’s own work telephone. PHONE_UNREADABLE where it is none.',
    extensions: allow('account.manageOwn'),
    args: { phone: t.arg.string({ required: true, description: 'The number; empty for none.' }) },
    resolve: (_, { phone }, context) => setPhone(signedIn(context), phone),
  }),
);
