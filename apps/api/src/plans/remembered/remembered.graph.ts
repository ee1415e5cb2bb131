// Suggested participants, as the screen reads them.

import { allow } from '../../graph/access-rules.ts';
import { builder } from '../../graph/builder.ts';
import { signedIn } from '../../graph/context.ts';
import { isId } from '../../graph/ids.ts';
import { aboutAPerson, PERSON } from '../../graph/person-fence.ts';
import { logRefusal } from '../finish-change.ts';
import { ParticipantKindRef } from '../part-words.graph.ts';
import type { Described } from '../plan-words.graph.ts';
import { readRemembered, type Remembered, type RememberedFrom } from './remembered.store.ts';

const RememberedFromRef = builder.enumType('RememberedFrom', {
  description: 'Why somebody is suggested.',
  values: {
    EARLIER_PLAN: { description: 'Took part in an earlier plan of the same citizen.' },
    OFTEN_IN_UNIT: { description: 'Often takes part in plans of the viewer’s unit.' },
  } satisfies Described<RememberedFrom>,
});

const RememberedParticipantRef = builder.objectRef<Remembered>('RememberedParticipant').implement({
  description: 'Somebody who could take part, to be added as they are.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    from: t.expose('from', { type: RememberedFromRef, description: 'Why they are suggested.' }),
    kind: t.expose('kind', { type: ParticipantKindRef, description: 'What they would be.' }),
    employeeId: t.exposeID('employeeId', {
      nullable: true,
      description: 'Their account; null for whoever has none.',
    }),
    name: t.exposeString('name', { description: 'The name; of a doctor’s practice its name.' }),
    function: t.exposeString('function', { description: 'What they do or are. May be empty.' }),
    organisation: t.exposeString('organisation', {
      description: 'Where they come from. May be empty.',
    }),
    relation: t.exposeString('relation', {
      description:
        'What tied them to this citizen: "mor". Empty for whoever is suggested otherwise.',
    }),
    receivesPlan: t.exposeBoolean('receivesPlan', {
      description: 'Whether the citizen’s earlier plan was sent to them; true where there is none.',
    }),
  }),
});

builder.queryFields((t) => ({
  rememberedParticipants: t.field({
    type: [RememberedParticipantRef],
    nullable: true,
    description:
      'People to suggest for a plan: from the citizen’s earlier plans, then those the unit asks most. Null where the plan is not the viewer’s. Logged as a search.',
    extensions: allow('plan.change'),
    args: { planId: t.arg.id({ required: true, description: 'Id of the plan.' }) },
    resolve: async (_, { planId }, context) => {
      const reader = signedIn(context);
      if (isId(planId)) return readRemembered(context.db, reader, planId);
      await logRefusal(context.db, reader, 'SEARCH_CITIZEN', planId);
      return null;
    },
  }),
}));
