// Why a participant no longer reads a plan.

import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { aboutAPerson, PERSON } from '../graph/person-fence.ts';
import { type EndedConsent, readEndedConsent } from './ended-consent.store.ts';
import { ConsentStateRef } from './part-words.graph.ts';

const EndedConsentRef = builder.objectRef<EndedConsent>('EndedConsent').implement({
  description: 'That the citizen’s consent to the viewer’s unit holds no more, or not yet.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    reason: t.expose('reason', { type: ConsentStateRef, description: 'Why it does not hold.' }),
    on: t.expose('on', {
      type: 'Date',
      description: 'The day it was withdrawn or replaced, its last day, or its first to come.',
    }),
  }),
});

builder.queryField('endedConsent', (t) =>
  t.field({
    type: EndedConsentRef,
    nullable: true,
    description:
      'Why the viewer, a participant, no longer reads the plan; null for everybody else. Logged as refused.',
    extensions: allow('plan.open'),
    args: { planId: t.arg.id({ required: true, description: 'Id of the plan.' }) },
    resolve: (_, { planId }, context) => readEndedConsent(context.db, signedIn(context), planId),
  }),
);
