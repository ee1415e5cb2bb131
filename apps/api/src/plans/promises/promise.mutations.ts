// Making a promise at a meeting, and saying what became of promises.

import { allow } from '../../graph/access-rules.ts';
import { builder } from '../../graph/builder.ts';
import { signedIn } from '../../graph/context.ts';
import { ChangePlanResultRef } from '../plan-result.graph.ts';
import { addPromise } from './add-promise.ts';
import { PromiseOutcomeRef } from './promise.graph.ts';
import { reopenPromise, settlePromise } from './settle-promise.ts';

const PLAN = 'Id of the plan.';
const ROW = 'Id of a promise of this plan; else NotFound.';

const AddPromiseInputRef = builder.inputType('AddPromiseInput', {
  description: 'A promise of its own, as it is made at a meeting.',
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    id: t.id({
      required: true,
      description: 'Id of the new row, a UUID chosen by the client: a call sent twice adds once.',
    }),
    text: t.string({ required: true, description: 'What is promised. At most 200 characters.' }),
    responsibleId: t.id({ required: true, description: 'The one participant who promises.' }),
    dueOn: t.field({ type: 'Date', required: true, description: 'The day it is promised for.' }),
    meetingId: t.id({ description: 'The meeting it is made at; of the same plan.' }),
  }),
});

const SettlePromiseInputRef = builder.inputType('SettlePromiseInput', {
  description: 'What became of a promise.',
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    id: t.id({ required: true, description: ROW }),
    outcome: t.field({
      type: PromiseOutcomeRef,
      required: true,
      description: 'What became of it.',
    }),
    movedTo: t.field({ type: 'Date', description: 'The new day; needed where it was moved.' }),
    note: t.string({ description: 'What is to be remembered. At most 200 characters.' }),
    isGivenUp: t.boolean({
      description:
        'Where it was not kept: its intervention is given up as well. Left out, the intervention goes on.',
    }),
  }),
});

const ReopenPromiseInputRef = builder.inputType('ReopenPromiseInput', {
  description: 'A promise that is open after all.',
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    id: t.id({ required: true, description: ROW }),
  }),
});

const change = { type: ChangePlanResultRef, extensions: allow('plan.change') } as const;

builder.mutationFields((t) => ({
  addPromise: t.field({
    ...change,
    description: 'Adds a promise made at a meeting.',
    args: {
      input: t.arg({ type: AddPromiseInputRef, required: true, description: 'What is promised.' }),
    },
    resolve: (_, { input }, context) => addPromise(signedIn(context), input),
  }),
  settlePromise: t.field({
    ...change,
    description:
      'Says what became of a promise. Its intervention comes along: kept is done, moved has the new date.',
    args: {
      input: t.arg({
        type: SettlePromiseInputRef,
        required: true,
        description: 'What became of it.',
      }),
    },
    resolve: (_, { input }, context) => settlePromise(signedIn(context), input),
  }),
  reopenPromise: t.field({
    ...change,
    description: 'Takes back what was said of a promise.',
    args: {
      input: t.arg({ type: ReopenPromiseInputRef, required: true, description: 'Which promise.' }),
    },
    resolve: (_, { input }, context) => reopenPromise(signedIn(context), input),
  }),
}));
