// Saving, renaming, removing and using phrases.

import { allow } from '../../graph/access-rules.ts';
import { builder } from '../../graph/builder.ts';
import { signedIn } from '../../graph/context.ts';
import { NO_PERSON } from '../../graph/person-fence.ts';
import { byTypename, InvalidRef, NotFoundRef } from '../../graph/refusals.ts';
import * as phrases from './change-phrases.ts';
import { PhraseKindRef, PhraseRef } from './phrase.graph.ts';

const PhrasesChangedRef = builder.objectRef<phrases.PhrasesChanged>('PhrasesChanged').implement({
  description: 'It was done.',
  extensions: NO_PERSON,
  fields: (t) => ({
    phrases: t.expose('phrases', {
      type: [PhraseRef],
      description: 'The phrases of the same kind, as `phrases` gives them.',
    }),
  }),
});

const PhraseResultRef = builder.unionType('PhraseResult', {
  description: 'The phrases as they now are, or why it was refused.',
  types: [PhrasesChangedRef, InvalidRef, NotFoundRef],
  resolveType: byTypename,
});

const PLAN =
  'The plan whose people must not be named in it; NotFound where it is not the viewer’s.';
const TEXT =
  'The words: PHRASE_HAS_NUMBER or PHRASE_HAS_NAME where somebody could be known by them.';

const SavePhraseInput = builder.inputType('SavePhraseInput', {
  description: 'Words that the unit is to have at hand.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'A UUID chosen by the client.' }),
    planId: t.id({ required: true, description: PLAN }),
    kind: t.field({ type: PhraseKindRef, required: true, description: 'Where they are used.' }),
    text: t.string({ required: true, description: TEXT }),
  }),
});

const RenamePhraseInput = builder.inputType('RenamePhraseInput', {
  description: 'New words for a phrase of the viewer’s unit.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Id of the phrase.' }),
    planId: t.id({ required: true, description: PLAN }),
    text: t.string({ required: true, description: TEXT }),
  }),
});

const result = { type: PhraseResultRef, extensions: allow('plan.change') } as const;
const ID = { required: true, description: 'Id of a phrase of the viewer’s unit.' } as const;

builder.mutationFields((t) => ({
  savePhrase: t.field({
    ...result,
    description: 'Keeps words for the viewer’s unit. Saved twice, they are there once.',
    args: { input: t.arg({ type: SavePhraseInput, required: true, description: 'The words.' }) },
    resolve: (_, { input }, context) => phrases.savePhrase(signedIn(context), input),
  }),
  renamePhrase: t.field({
    ...result,
    description: 'Changes the words of a phrase; plans that used it keep theirs.',
    args: { input: t.arg({ type: RenamePhraseInput, required: true, description: 'The words.' }) },
    resolve: (_, { input }, context) => phrases.renamePhrase(signedIn(context), input),
  }),
  removePhrase: t.field({
    ...result,
    description: 'Takes a phrase away; plans that used it keep their words.',
    args: { id: t.arg.id(ID) },
    resolve: (_, { id }, context) => phrases.removePhrase(signedIn(context), { id }),
  }),
  usePhrase: t.field({
    ...result,
    description: 'Counts that a phrase was put into a plan, which decides the order.',
    args: { id: t.arg.id(ID) },
    resolve: (_, { id }, context) => phrases.usePhrase(signedIn(context), { id }),
  }),
}));
