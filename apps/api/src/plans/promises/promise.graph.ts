// The promises of a plan, read when somebody looks at them.

import type { PromiseOutcome } from '@sammenhaeng/domain/plans/promises';
import { builder } from '../../graph/builder.ts';
import { signedIn } from '../../graph/context.ts';
import { aboutAPerson, PERSON } from '../../graph/person-fence.ts';
import { ParticipantKindRef } from '../part-words.graph.ts';
import { readPlanPart } from '../plan-part.store.ts';
import { PlanRef } from '../plan.graph.ts';
import type { Described } from '../plan-words.graph.ts';
import { type PromiseRow, PROMISES_JSON } from './promise.ts';

export const PromiseOutcomeRef = builder.enumType('PromiseOutcome', {
  description: 'What became of a promise.',
  values: {
    KEPT: { description: 'It was done.' },
    MOVED: { description: 'It goes on with a new date: neither kept nor broken.' },
    NOT_KEPT: { description: 'It was not done.' },
  } satisfies Described<PromiseOutcome>,
});

const PlanPromiseRef = builder.objectRef<PromiseRow>('PlanPromise').implement({
  description: 'What one participant promised to do by a day.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the promise.' }),
    interventionId: t.exposeID('interventionId', {
      nullable: true,
      description: 'The intervention it is about; null for a promise of its own.',
    }),
    text: t.exposeString('text', { description: 'What was promised, in the words of the day.' }),
    responsibleId: t.exposeID('responsibleId', { description: 'The participant who promised.' }),
    responsibleName: t.exposeString('responsibleName', { description: 'Their name.' }),
    responsibleKind: t.expose('responsibleKind', {
      type: ParticipantKindRef,
      description: 'What they are in the plan.',
    }),
    organisation: t.exposeString('organisation', {
      description: 'Where they belonged when they promised; empty for a citizen or a relative.',
    }),
    dueOn: t.expose('dueOn', {
      type: 'Date',
      nullable: true,
      description: 'The day it was promised for; null where none was set.',
    }),
    madeOn: t.expose('madeOn', { type: 'Date', description: 'The day it was made.' }),
    outcome: t.expose('outcome', {
      type: PromiseOutcomeRef,
      nullable: true,
      description: 'What became of it; null while it is open.',
    }),
    movedTo: t.expose('movedTo', {
      type: 'Date',
      nullable: true,
      description: 'The new day of one that was moved.',
    }),
    settledOn: t.expose('settledOn', {
      type: 'Date',
      nullable: true,
      description: 'The day somebody said what became of it.',
    }),
    settledByName: t.exposeString('settledByName', {
      nullable: true,
      description: 'Who said so; null while it is open.',
    }),
    note: t.exposeString('note', { description: 'What was said about it. May be empty.' }),
  }),
});

builder.objectField(PlanRef, 'promises', (t) =>
  t.field({
    type: [PlanPromiseRef],
    nullable: true,
    description:
      'Every promise of the plan, in the order they were made; null where the goals are hidden.',
    resolve: async ({ id: planId, purpose }, _, context) => {
      const asked = { planId, part: 'promises', purpose };
      const read = await readPlanPart<PromiseRow[]>(
        context.db,
        signedIn(context),
        asked,
        PROMISES_JSON,
      );
      return read?.sections.includes('GOALS') ? read.part : null;
    },
  }),
);
