// Bringing along what is known from an earlier plan.

import { allow } from '../../graph/access-rules.ts';
import { builder } from '../../graph/builder.ts';
import { signedIn } from '../../graph/context.ts';
import { ChangePlanResultRef } from '../plan-result.graph.ts';
import type { Described } from '../plan-words.graph.ts';
import { bringAlong, type BroughtPart } from './bring-along.ts';

const BroughtPartRef = builder.enumType('BroughtPart', {
  description: 'What a new plan can bring along from the last one.',
  values: {
    PARTICIPANTS: { description: 'Those who had not left. Their consents are given anew.' },
    EXISTING_PLANS: { description: 'The plans the citizen has elsewhere.' },
    GOALS: {
      description: 'Goals that were still worked with, and what was still to be done about them.',
    },
  } satisfies Described<BroughtPart>,
});

const BringAlongInput = builder.inputType('BringAlongInput', {
  description: 'What a new plan takes over from an earlier plan of the same citizen.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'The new plan; NOT_A_NEW_PLAN once agreed.' }),
    fromPlanId: t.id({
      required: true,
      description: 'An earlier plan of the same citizen that the viewer may know of.',
    }),
    parts: t.field({ type: [BroughtPartRef], required: true, description: 'What is taken over.' }),
  }),
});

builder.mutationField('bringAlong', (t) =>
  t.field({
    type: ChangePlanResultRef,
    description:
      'Copies what is known from the citizen’s last plan into a new one. Sent twice, it copies once.',
    extensions: allow('plan.change'),
    args: {
      input: t.arg({ type: BringAlongInput, required: true, description: 'What and from where.' }),
    },
    resolve: (_, { input }, context) => bringAlong(signedIn(context), input),
  }),
);
