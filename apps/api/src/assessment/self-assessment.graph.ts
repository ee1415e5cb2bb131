// A municipality's own assessment, as those who are named to answer read it.

import { AssessmentStateRef } from '../comparison/fulfilment.graph.ts';
import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import { MunicipalityRef } from '../organisation/municipality.graph.ts';
import { RecommendationRef } from '../programme/recommendation.graph.ts';
import type { AnswerRow, LineRow } from './line-json.ts';
import {
  type FormRow,
  readSelfAssessment,
  readToAnswer,
  type ToAnswerRow,
} from './read-self-assessment.ts';
import { RoundStateRef } from './round-work.graph.ts';

const SelfAssessmentAnswerRef = builder.objectRef<AnswerRow>('SelfAssessmentAnswer').implement({
  description: 'What a municipality answered about one recommendation. It names no person.',
  extensions: NO_PERSON,
  fields: (t) => ({
    level: t.exposeInt('level', { description: '0 not in place to 4 fully in place.' }),
    evidence: t.exposeString('evidence', {
      description: 'One sentence that says how it is known.',
    }),
    functionName: t.exposeString('functionName', {
      description: 'Function of whoever assessed, never a name.',
    }),
    assessedOn: t.expose('assessedOn', { type: 'Date', description: 'The day it was assessed.' }),
    revision: t.exposeInt('revision', {
      description: 'Another with each change; sent back as `expectedRevision`.',
    }),
  }),
});

export const SelfAssessmentLineRef = builder.objectRef<LineRow>('SelfAssessmentLine').implement({
  description: 'One recommendation in a self-assessment.',
  extensions: NO_PERSON,
  fields: (t) => ({
    recommendation: t.expose('recommendation', {
      type: RecommendationRef,
      description: 'What is assessed.',
    }),
    state: t.expose('state', { type: AssessmentStateRef, description: 'Whether it is answered.' }),
    answer: t.expose('answer', {
      type: SelfAssessmentAnswerRef,
      nullable: true,
      description: 'The answer; null unless ANSWERED.',
    }),
    previous: t.expose('previous', {
      type: SelfAssessmentAnswerRef,
      nullable: true,
      description: 'The answer in the last published round before; null where there is none.',
    }),
  }),
});

const SelfAssessmentFormRef = builder.objectRef<FormRow>('SelfAssessmentForm').implement({
  description: 'What one municipality is asked in one round, with what it has answered.',
  extensions: NO_PERSON,
  fields: (t) => ({
    programmeKey: t.exposeString('programmeKey', { description: 'Key of the programme.' }),
    programmeName: t.exposeString('programmeName', { description: 'Name of the programme.' }),
    roundKey: t.exposeString('roundKey', { description: 'Key of the round.' }),
    roundTitle: t.exposeString('roundTitle', { description: 'Title of the round.' }),
    state: t.expose('state', {
      type: RoundStateRef,
      description: 'Only while it is OPEN can it be answered.',
    }),
    answerBy: t.expose('answerBy', {
      type: 'Date',
      nullable: true,
      description: 'Until when answers are asked for; null where no day was set.',
    }),
    municipality: t.expose('municipality', { type: MunicipalityRef, description: 'Whose.' }),
    previousRoundTitle: t.exposeString('previousRoundTitle', {
      nullable: true,
      description: 'Title of the last published round before; null for the first.',
    }),
    defaultFunctionName: t.string({
      description: "The viewer's job title: the function to begin with.",
      resolve: (_, _args, context) => signedIn(context).viewer.jobTitle,
    }),
    lines: t.expose('lines', {
      type: [SelfAssessmentLineRef],
      description: 'Every recommendation by number, those that are not its own too.',
    }),
  }),
});

const AssessmentToAnswerRef = builder.objectRef<ToAnswerRow>('AssessmentToAnswer').implement({
  description: 'A municipality in a round that the viewer is named to answer for.',
  extensions: NO_PERSON,
  fields: (t) => ({
    programmeKey: t.exposeString('programmeKey', { description: 'Key of the programme.' }),
    programmeName: t.exposeString('programmeName', { description: 'Name of the programme.' }),
    roundKey: t.exposeString('roundKey', { description: 'Key of the round.' }),
    roundTitle: t.exposeString('roundTitle', { description: 'Title of the round.' }),
    state: t.expose('state', { type: RoundStateRef, description: 'How far the round is.' }),
    answerBy: t.expose('answerBy', {
      type: 'Date',
      nullable: true,
      description: 'Until when answers are asked for; null where no day was set.',
    }),
    municipality: t.expose('municipality', { type: MunicipalityRef, description: 'Which.' }),
    answeredCount: t.exposeInt('answeredCount', { description: 'Answered of its own.' }),
    ownCount: t.exposeInt('ownCount', { description: 'How many it answers.' }),
  }),
});

builder.queryFields((t) => ({
  assessmentsToAnswer: t.field({
    type: [AssessmentToAnswerRef],
    description:
      'What the viewer is named to answer: open rounds by their day, then ended ones, the newest first. Logged.',
    extensions: allow('assessment.answer'),
    resolve: (_, _args, context) => readToAnswer(signedIn(context)),
  }),
  selfAssessment: t.field({
    type: SelfAssessmentFormRef,
    nullable: true,
    description:
      "One municipality's answers in one round; null where there is none, or the viewer is not named for it. Logged.",
    extensions: allow('assessment.answer'),
    args: {
      programmeKey: t.arg.string({ required: true, description: 'Key of the programme.' }),
      roundKey: t.arg.string({ required: true, description: 'Key of the round.' }),
      municipalityCode: t.arg.string({ required: true, description: 'Code of the municipality.' }),
    },
    resolve: (_, args, context) => readSelfAssessment(signedIn(context), args),
  }),
}));
