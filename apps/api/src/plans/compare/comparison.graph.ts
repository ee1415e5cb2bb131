// What differs between two versions of a plan.

import type {
  ComparedLineKind,
  FieldDifference,
  LineChange,
  LineDifference,
  LineName,
  SectionDifference,
} from '@sammenhaeng/domain/plans/comparison';
import { allow } from '../../graph/access-rules.ts';
import { builder } from '../../graph/builder.ts';
import { signedIn } from '../../graph/context.ts';
import { aboutAPerson, PERSON } from '../../graph/person-fence.ts';
import { type Described, PlanSectionRef } from '../plan-words.graph.ts';
import { statedPurpose } from '../said.ts';
import { compareAsked, type SeenComparison } from './comparison.store.ts';

const person = { extensions: PERSON, isTypeOf: aboutAPerson } as const;

const LineKindRef = builder.enumType('ComparedLineKind', {
  description: 'What kind of line differs.',
  values: {
    PARTICIPANT: { description: 'Somebody who takes part.' },
    CONSENT: { description: 'A consent that holds.' },
    EXISTING_PLAN: { description: 'A plan the citizen has elsewhere.' },
    MARK: { description: 'That two of those overlap or contradict.' },
    CHALLENGE: { description: 'A challenge.' },
    GOAL: { description: 'A goal.' },
    INTERVENTION: { description: 'An intervention.' },
  } satisfies Described<ComparedLineKind>,
});
const LineChangeRef = builder.enumType('LineChange', {
  description: 'How a line differs.',
  values: {
    ADDED: { description: 'It is new.' },
    REMOVED: { description: 'It is gone.' },
    CHANGED: { description: 'Something in it is another.' },
    MOVED: { description: 'Nothing but its place in the order is another.' },
  } satisfies Described<LineChange>,
});

// Most differences are a handful: counted as such, the whole question stays within what may be asked.
const FEW = { complexity: { field: 1, multiplier: 5 } } as const;

const FieldDifferenceRef = builder.objectRef<FieldDifference>('FieldDifference').implement({
  description: 'A field that is not the same in both.',
  ...person,
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Its name, of the closed list of the domain.' }),
    from: t.exposeString('from', {
      nullable: true,
      description: 'What stood there: a text, a word by its key, a day. Null for nothing.',
    }),
    to: t.exposeString('to', {
      nullable: true,
      description: 'What stands there now. Null for nothing.',
    }),
  }),
});

const LineNameRef = builder.objectRef<LineName>('LineName').implement({
  description: 'What a line is called.',
  ...person,
  fields: (t) => ({
    word: t.exposeString('word', {
      nullable: true,
      description: 'A word of a closed list, by its key; null where the text says it all.',
    }),
    text: t.exposeString('text', { description: 'In words. May be empty.' }),
  }),
});

const LineDifferenceRef = builder.objectRef<LineDifference>('LineDifference');
LineDifferenceRef.implement({
  description: 'A line that is new, gone, moved or changed.',
  ...person,
  fields: (t) => ({
    kind: t.expose('kind', { type: LineKindRef, description: 'What kind of line.' }),
    change: t.expose('change', { type: LineChangeRef, description: 'How it differs.' }),
    before: t.expose('before', {
      type: LineNameRef,
      nullable: true,
      description: 'What it was called; null for a new one.',
    }),
    after: t.expose('after', {
      type: LineNameRef,
      nullable: true,
      description: 'What it is called; null for one that is gone.',
    }),
    fields: t.expose('fields', {
      type: [FieldDifferenceRef],
      ...FEW,
      description: 'The fields that differ.',
    }),
    lines: t.expose('lines', {
      type: [LineDifferenceRef],
      ...FEW,
      description: 'Interventions of a goal and marks of a plan that differ.',
    }),
  }),
});

const SectionDifferenceRef = builder.objectRef<SectionDifference>('SectionDifference').implement({
  description: 'What differs in one section; nothing in it where nothing does.',
  ...person,
  fields: (t) => ({
    section: t.expose('section', { type: PlanSectionRef, description: 'Which section.' }),
    fields: t.expose('fields', {
      type: [FieldDifferenceRef],
      ...FEW,
      description: 'Its fields that differ.',
    }),
    lines: t.expose('lines', { type: [LineDifferenceRef], description: 'Its lines that differ.' }),
  }),
});

const PlanComparisonRef = builder.objectRef<SeenComparison>('PlanComparison').implement({
  description: 'Two versions of a plan held against each other.',
  ...person,
  fields: (t) => ({
    planId: t.exposeID('planId', { description: 'The plan they are versions of.' }),
    from: t.exposeInt('from', { description: 'The version it starts from.' }),
    to: t.exposeInt('to', {
      nullable: true,
      description: 'The version it leads to; null for the plan as it is worked on now.',
    }),
    fromAgreedOn: t.expose('fromAgreedOn', {
      type: 'Date',
      description: 'The day the one was agreed.',
    }),
    toAgreedOn: t.expose('toAgreedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day the other was agreed; null for what is not agreed yet.',
    }),
    isIntact: t.exposeBoolean('isIntact', {
      description: 'Whether the stored texts still have the fingerprints they were frozen with.',
    }),
    hiddenSections: t.expose('hiddenSections', {
      type: [PlanSectionRef],
      description: 'Sections that are not compared because no consent covers them today.',
    }),
    sections: t.expose('sections', {
      type: [SectionDifferenceRef],
      ...FEW,
      description: 'The sections the viewer may see, in the order of the page.',
    }),
  }),
});

builder.queryFields((t) => ({
  planVersionComparison: t.field({
    type: PlanComparisonRef,
    nullable: true,
    description:
      'What differs between two versions, field by field; null for what does not exist and what is not the viewer’s. Logged either way.',
    extensions: allow('plan.open'),
    args: {
      planId: t.arg.id({ required: true, description: 'Id of the plan.' }),
      from: t.arg.int({ required: true, description: 'The version to start from.' }),
      to: t.arg.int({
        description: 'The version it leads to; left out for the plan as it is worked on now.',
      }),
      purpose: t.arg.string({
        description:
          'Required of a viewer who is not related to the plan, and logged. At most 300 characters, else BAD_USER_INPUT.',
      }),
    },
    resolve: (_, { planId, from, to, purpose }, context) =>
      compareAsked(context.db, signedIn(context), {
        planId,
        from,
        to: to ?? null,
        purpose: statedPurpose(purpose),
      }),
  }),
}));
