// Phrases of the viewer's unit, as the screen reads them.

import { PHRASE_KINDS, type PhraseKind } from '@sammenhaeng/domain/plans/phrase-rules';
import { allow } from '../../graph/access-rules.ts';
import { builder } from '../../graph/builder.ts';
import { signedIn } from '../../graph/context.ts';
import { NO_PERSON } from '../../graph/person-fence.ts';
import type { Described } from '../plan-words.graph.ts';
import { type PhraseRow, readPhrases } from './phrases.store.ts';

const KINDS: Described<PhraseKind> = {
  BASIS: { description: 'Why a plan is made.' },
  CHALLENGE: { description: 'What is hard.' },
  GOAL: { description: 'A goal.' },
  INTERVENTION: { description: 'What is to be done.' },
  FOLLOW_UP_HOW: { description: 'How the plan is followed up.' },
  AGENDA: { description: 'What is on the agenda of a meeting.' },
};

export const PhraseKindRef = builder.enumType('PhraseKind', {
  description: `Where in a plan a phrase is used: one of ${PHRASE_KINDS.length} places.`,
  values: KINDS,
});

export const PhraseRef = builder.objectRef<PhraseRow>('Phrase').implement({
  description: 'A wording that the viewer’s unit uses again, with nobody in it.',
  extensions: NO_PERSON,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the phrase.' }),
    kind: t.expose('kind', { type: PhraseKindRef, description: 'Where it is used.' }),
    text: t.exposeString('text', { description: 'The words.' }),
    uses: t.exposeInt('uses', { description: 'How often it was put into a plan.' }),
  }),
});

builder.queryFields((t) => ({
  phrases: t.field({
    type: [PhraseRef],
    description: 'The phrases of the viewer’s unit of one kind, the most used first.',
    extensions: allow('plan.change'),
    args: {
      kind: t.arg({ type: PhraseKindRef, required: true, description: 'Where they are used.' }),
    },
    resolve: (_, { kind }, context) => readPhrases(context.db, signedIn(context), kind),
  }),
}));
