// One agreed version of a plan, as it was frozen.

import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { aboutAPerson, PERSON } from '../graph/person-fence.ts';
import { FrozenPlanRef } from './frozen-plan.graph.ts';
import { openVersion, type SeenVersion } from './plan-version.store.ts';
import { PlanSectionRef } from './plan-words.graph.ts';
import { statedPurpose } from './said.ts';

export const PlanVersionRef = builder.objectRef<SeenVersion>('PlanVersion').implement({
  description: 'An agreed version: the words of its day, never changed.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    planId: t.exposeID('planId', { description: 'The plan it is a version of.' }),
    number: t.exposeInt('number', { description: '1 is the first.' }),
    agreedOn: t.expose('agreedOn', { type: 'Date', description: 'The day it was agreed.' }),
    agreedAt: t.expose('agreedAt', { type: 'DateTime', description: 'The instant it was frozen.' }),
    agreedByName: t.exposeString('agreedByName', { description: 'Who agreed it here.' }),
    isIntact: t.exposeBoolean('isIntact', {
      description: 'Whether the stored text still has the fingerprint it was frozen with.',
    }),
    hiddenSections: t.expose('hiddenSections', {
      type: [PlanSectionRef],
      description: 'Sections that came back empty because no consent covers them today.',
    }),
    content: t.expose('content', { type: FrozenPlanRef, description: 'What was agreed.' }),
  }),
});

builder.queryFields((t) => ({
  planVersion: t.field({
    type: PlanVersionRef,
    nullable: true,
    description:
      'One agreed version; null for what does not exist and what is not the viewer’s. Logged either way.',
    extensions: allow('plan.open'),
    args: {
      planId: t.arg.id({ required: true, description: 'Id of the plan.' }),
      number: t.arg.int({ required: true, description: 'Which version.' }),
      purpose: t.arg.string({
        description:
          'Required of a viewer who is not related to the plan, and logged. At most 300 characters, else BAD_USER_INPUT.',
      }),
    },
    resolve: (_, { planId, number, purpose }, context) =>
      openVersion(context.db, signedIn(context), planId, number, statedPurpose(purpose)),
  }),
}));
