// What a change of a plan answers: the plan as it now is, or why not all was saved.

import { problemText } from '@sammenhaeng/texts/problems';
import { builder } from '../graph/builder.ts';
import { aboutAPerson, PERSON } from '../graph/person-fence.ts';
import { byTypename, InvalidRef, NotFoundRef } from '../graph/refusals.ts';
import type { ChangedPlan, ConflictOfPlan } from './plan-result.ts';
import { PlanRef } from './plan.graph.ts';

type ConflictField = ConflictOfPlan['fields'][number];

/** A value as the screen shows it: text as it is, the rest as JSON; null for no value. */
const shown = (value: unknown): string | null =>
  value === null || value === undefined || typeof value === 'string'
    ? (value ?? null)
    : JSON.stringify(value);

const ConflictingFieldRef = builder.objectRef<ConflictField>('ConflictingField').implement({
  description: 'A field that somebody else changed first.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Name of the input field.' }),
    mine: t.string({
      nullable: true,
      description: 'What the viewer wanted; null for no value.',
      resolve: ({ mine }) => shown(mine),
    }),
    theirs: t.string({
      nullable: true,
      description: 'What stands there now; null for no value.',
      resolve: ({ theirs }) => shown(theirs),
    }),
  }),
});

const ConflictRef = builder.objectRef<ConflictOfPlan>('Conflict').implement({
  description:
    'Somebody else changed the same field meanwhile. Other fields of the same call were saved; these were not.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    message: t.string({
      description: 'The sentence, in the viewer’s language.',
      resolve: (_, _args, { language }) => problemText(language, 'CONFLICT'),
    }),
    fields: t.field({
      type: [ConflictingFieldRef],
      description: 'The fields that were not saved.',
      resolve: ({ fields }) => [...fields],
    }),
    plan: t.expose('plan', { type: PlanRef, description: 'The plan as it now is.' }),
  }),
});

const PlanChangedRef = builder.objectRef<ChangedPlan>('PlanChanged').implement({
  description: 'Everything in the call was saved, or was saved before by the same call.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    planId: t.exposeID('planId', { description: 'Id of the plan, for who needs no more of it.' }),
    changedAtBefore: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'When the plan had been changed before this call; a copy of another moment lacks what somebody else changed. Null where the call made the plan.',
      resolve: ({ moments }) => moments?.before ?? null,
    }),
    changedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the plan was changed by this call. Null where the call made the plan.',
      resolve: ({ moments }) => moments?.after ?? null,
    }),
    plan: t.field({
      type: PlanRef,
      description: 'The plan as it now is.',
      resolve: ({ plan }) => (typeof plan === 'function' ? plan() : plan),
    }),
  }),
});

export const ChangePlanResultRef = builder.unionType('ChangePlanResult', {
  description: 'The changed plan, or why not all of the call was saved.',
  types: [PlanChangedRef, ConflictRef, InvalidRef, NotFoundRef],
  resolveType: byTypename,
});
