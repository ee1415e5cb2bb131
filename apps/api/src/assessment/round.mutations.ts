// Running a round of assessment: open it, name who answers, lock it, publish it.

import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import { byTypename, InvalidRef, NotFoundRef } from '../graph/refusals.ts';
import { lockRound, publishRound } from './end-round.ts';
import type { RoundChanged } from './hold-round.ts';
import { nameAssessor, removeAssessor } from './name-assessor.ts';
import { openRound } from './open-round.ts';
import { RoundWorkRef } from './round-work.graph.ts';

const RoundChangedRef = builder.objectRef<RoundChanged>('RoundChanged').implement({
  description: 'It is done.',
  extensions: NO_PERSON,
  fields: (t) => ({
    round: t.expose('round', { type: RoundWorkRef, description: 'The round as it is now.' }),
  }),
});

const RoundResult = builder.unionType('RoundResult', {
  description: 'Done, or refused with the reason. NotFound where somebody else runs the round.',
  types: [RoundChangedRef, InvalidRef, NotFoundRef],
  resolveType: byTypename,
});

const PROGRAMME = 'Key of the programme.';
const ROUND = 'Key of the round in it.';

const OpenRoundInput = builder.inputType('OpenRoundInput', {
  description: 'A new round. ROUND_OPEN_ALREADY while another of the programme is open.',
  fields: (t) => ({
    programmeKey: t.string({ required: true, description: PROGRAMME }),
    title: t.string({ required: true, description: 'Title, at most 200 characters.' }),
    answerBy: t.field({
      type: 'Date',
      required: true,
      description: 'Until when answers are asked for; ANSWER_BY_PAST before today.',
    }),
  }),
});

const RoundInput = builder.inputType('RoundInput', {
  description: 'Which round.',
  fields: (t) => ({
    programmeKey: t.string({ required: true, description: PROGRAMME }),
    roundKey: t.string({ required: true, description: ROUND }),
  }),
});

const NameAssessorInput = builder.inputType('NameAssessorInput', {
  description: 'Who answers for which municipality. ROUND_LOCKED once the round is.',
  fields: (t) => ({
    programmeKey: t.string({ required: true, description: PROGRAMME }),
    roundKey: t.string({ required: true, description: ROUND }),
    municipalityCode: t.string({ required: true, description: 'Code of the municipality.' }),
    employeeId: t.id({
      required: true,
      description: 'One of `assessorCandidates`; anybody else is ASSESSOR_UNKNOWN.',
    }),
  }),
});

builder.mutationFields((t) => ({
  openRound: t.field({
    type: RoundResult,
    description: 'Opens a round of a programme.',
    extensions: allow('round.lock'),
    args: { input: t.arg({ type: OpenRoundInput, required: true, description: 'The round.' }) },
    resolve: (_, { input }, context) => openRound(signedIn(context), input),
  }),
  nameAssessor: t.field({
    type: RoundResult,
    description: 'Names somebody who answers for a municipality. Twice is once.',
    extensions: allow('round.lock'),
    args: { input: t.arg({ type: NameAssessorInput, required: true, description: 'Whom.' }) },
    resolve: (_, { input }, context) => nameAssessor(signedIn(context), input),
  }),
  removeAssessor: t.field({
    type: RoundResult,
    description: 'Takes the name away: they answer no more, and what they answered stays.',
    extensions: allow('round.lock'),
    args: { input: t.arg({ type: NameAssessorInput, required: true, description: 'Whom.' }) },
    resolve: (_, { input }, context) => removeAssessor(signedIn(context), input),
  }),
  lockRound: t.field({
    type: RoundResult,
    description: 'Locks a round for good: no answer is given, changed or taken back any more.',
    extensions: allow('round.lock'),
    args: { input: t.arg({ type: RoundInput, required: true, description: 'Which.' }) },
    resolve: (_, { input }, context) => lockRound(signedIn(context), input),
  }),
  publishRound: t.field({
    type: RoundResult,
    description: 'Publishes a locked round to everybody who compares; open: ROUND_NOT_LOCKED.',
    extensions: allow('figures.publish'),
    args: { input: t.arg({ type: RoundInput, required: true, description: 'Which.' }) },
    resolve: (_, { input }, context) => publishRound(signedIn(context), input),
  }),
}));
