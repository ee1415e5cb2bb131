// Answering a recommendation for a municipality, and taking the answer back.

import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import { byTypename, InvalidRef, NotFoundRef } from '../graph/refusals.ts';
import { answerAssessment, withdrawAssessment } from './answer-assessment.ts';
import type { AssessmentConflict, AssessmentSaved } from './hold-line.ts';
import { SelfAssessmentLineRef } from './self-assessment.graph.ts';

const AssessmentSavedRef = builder.objectRef<AssessmentSaved>('AssessmentSaved').implement({
  description: 'It is saved.',
  extensions: NO_PERSON,
  fields: (t) => ({
    line: t.expose('line', { type: SelfAssessmentLineRef, description: 'As it is now.' }),
  }),
});

const AssessmentConflictRef = builder
  .objectRef<AssessmentConflict>('AssessmentConflict')
  .implement({
    description: 'Nothing was saved: somebody changed the answer since the viewer saw it.',
    extensions: NO_PERSON,
    fields: (t) => ({
      message: t.exposeString('message', {
        description: "The sentence, in the viewer's language.",
      }),
      line: t.expose('line', { type: SelfAssessmentLineRef, description: 'As it stands.' }),
    }),
  });

const AnswerAssessmentResult = builder.unionType('AnswerAssessmentResult', {
  description:
    'Saved, or refused with the reason. NotFound where the viewer is not named, or the round is over.',
  types: [AssessmentSavedRef, AssessmentConflictRef, InvalidRef, NotFoundRef],
  resolveType: byTypename,
});

const AnswerAssessmentInput = builder.inputType('AnswerAssessmentInput', {
  description: 'An answer about one recommendation. It is published, so it names no person.',
  fields: (t) => ({
    programmeKey: t.string({ required: true, description: 'Key of the programme.' }),
    roundKey: t.string({ required: true, description: 'Key of the round.' }),
    municipalityCode: t.string({ required: true, description: 'Code of the municipality.' }),
    recommendationNumber: t.int({
      required: true,
      description: 'Which recommendation; not the municipality’s own: RECOMMENDATION_NOT_OURS.',
    }),
    level: t.int({ required: true, description: '0 to 4, else LEVEL_UNKNOWN.' }),
    evidence: t.string({
      required: true,
      description: 'One sentence that says how it is known, at most 500 characters.',
    }),
    functionName: t.string({
      required: true,
      description:
        'Function of whoever assessed, at most 100 characters; the name of who answers is FUNCTION_IS_NAME.',
    }),
    assessedOn: t.field({
      type: 'Date',
      required: true,
      description: 'The day it was assessed; DATE_IN_FUTURE after today.',
    }),
    expectedRevision: t.int({
      description: 'Revision of the answer the viewer saw; left out where there was none.',
    }),
  }),
});

const WithdrawAssessmentInput = builder.inputType('WithdrawAssessmentInput', {
  description: 'Which answer is taken back.',
  fields: (t) => ({
    programmeKey: t.string({ required: true, description: 'Key of the programme.' }),
    roundKey: t.string({ required: true, description: 'Key of the round.' }),
    municipalityCode: t.string({ required: true, description: 'Code of the municipality.' }),
    recommendationNumber: t.int({ required: true, description: 'Which recommendation.' }),
    expectedRevision: t.int({ required: true, description: 'Its revision as the viewer saw it.' }),
  }),
});

builder.mutationFields((t) => ({
  answerAssessment: t.field({
    type: AnswerAssessmentResult,
    description: 'Answers one recommendation for a municipality. The same answer twice is one.',
    extensions: allow('assessment.answer'),
    args: {
      input: t.arg({ type: AnswerAssessmentInput, required: true, description: 'The answer.' }),
    },
    resolve: (_, { input }, context) => answerAssessment(signedIn(context), input),
  }),
  withdrawAssessment: t.field({
    type: AnswerAssessmentResult,
    description: 'Takes an answer back: the recommendation is not answered then, and never zero.',
    extensions: allow('assessment.answer'),
    args: {
      input: t.arg({ type: WithdrawAssessmentInput, required: true, description: 'Which.' }),
    },
    resolve: (_, { input }, context) => withdrawAssessment(signedIn(context), input),
  }),
}));
