// "A plan is not needed now": a choice with a reason, instead of an empty plan.

import { allow } from '../../graph/access-rules.ts';
import { builder } from '../../graph/builder.ts';
import { type SignedInContext, signedIn } from '../../graph/context.ts';
import { isId } from '../../graph/ids.ts';
import { aboutAPerson, NO_PERSON, PERSON } from '../../graph/person-fence.ts';
import {
  byTypename,
  type Invalid,
  invalid,
  InvalidRef,
  type NotFound,
  notFound,
  NotFoundRef,
} from '../../graph/refusals.ts';
import { logRefusal } from '../finish-change.ts';
import { textsOf } from '../typed-text.ts';
import { insertNotNeeded, type NotNeededRow } from './not-needed.store.ts';

export const PlanNotNeededRef = builder.objectRef<NotNeededRow>('PlanNotNeeded').implement({
  description: 'The choice, at some time, that the citizen needs no plan.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the choice.' }),
    decidedOn: t.expose('decidedOn', { type: 'Date', description: 'The day it was decided.' }),
    unitName: t.exposeString('unitName', { description: 'Where it was decided.' }),
    decidedByFunction: t.exposeString('decidedByFunction', {
      description: 'What the one who decided it does.',
    }),
    reason: t.exposeString('reason', { description: 'Why, in words.' }),
  }),
});

type Noted = { __typename: 'PlanNotNeededNoted'; id: string };
const NotedRef = builder.objectRef<Noted>('PlanNotNeededNoted').implement({
  description: 'The choice is written down.',
  extensions: NO_PERSON,
  fields: (t) => ({ id: t.exposeID('id', { description: 'Id of the choice.' }) }),
});

const ResultRef = builder.unionType('NotePlanNotNeededResult', {
  description: 'Written down, or why not.',
  types: [NotedRef, InvalidRef, NotFoundRef],
  resolveType: byTypename,
});

type Input = { id: string; citizenId: string; reason: string };
const InputRef = builder.inputRef<Input>('NotePlanNotNeededInput').implement({
  description: 'The choice that a citizen needs no plan now.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'A UUID made by the client: sent twice, kept once.' }),
    citizenId: t.id({ required: true, description: 'The citizen that was found.' }),
    reason: t.string({
      required: true,
      description: 'Why, at most 4,000 characters; empty is END_WORDS_MISSING.',
    }),
  }),
});

async function noteNotNeeded(
  context: SignedInContext,
  { id, citizenId, reason }: Input,
): Promise<Noted | Invalid | NotFound> {
  if (!isId(id) || !isId(citizenId)) {
    await logRefusal(context.db, context, 'NOTE_PLAN_NOT_NEEDED', citizenId);
    return notFound(context);
  }
  const texts = textsOf();
  const said = texts.long('reason', reason);
  if (texts.problems.length > 0) return invalid(context, texts.problems);
  if (said === '') return invalid(context, [{ field: 'reason', code: 'END_WORDS_MISSING' }]);
  const isFound = await insertNotNeeded(context.db, context, { id, citizenId, reason: said });
  return isFound ? { __typename: 'PlanNotNeededNoted', id } : notFound(context);
}

builder.mutationFields((t) => ({
  notePlanNotNeeded: t.field({
    type: ResultRef,
    description: 'Writes down why a plan is not needed now, instead of an empty plan.',
    extensions: allow('plan.create'),
    args: { input: t.arg({ type: InputRef, required: true, description: 'The choice.' }) },
    resolve: (_, { input }, context) => noteNotNeeded(signedIn(context), input),
  }),
}));
