// The content of an agreed version.

import { builder } from '../graph/builder.ts';
import { aboutAPerson, PERSON } from '../graph/person-fence.ts';
import type {
  FrozenChallenge,
  FrozenConsent,
  FrozenExistingPlan,
  FrozenGoal,
  FrozenIntervention,
  FrozenMark,
  FrozenParticipant,
  FrozenPlan,
  FrozenRecommendation,
} from '@sammenhaeng/domain/plans/frozen-plan';
import * as words from './part-words.graph.ts';
import { CitizenAcceptanceRef, PlanSectionRef, TargetGroupRef } from './plan-words.graph.ts';

const person = { extensions: PERSON, isTypeOf: aboutAPerson } as const;

const ParticipantRef = builder.objectRef<FrozenParticipant>('FrozenParticipant').implement({
  description: 'Somebody who took part when the version was agreed.',
  ...person,
  fields: (t) => ({
    kind: t.expose('kind', { type: words.ParticipantKindRef, description: 'Who took part.' }),
    name: t.exposeString('name', { description: 'Full name on that day.' }),
    function: t.exposeString('function', { description: 'What they did or were.' }),
    organisation: t.exposeString('organisation', { description: 'Where they belonged.' }),
    relation: t.string({
      description: 'What tied them to the citizen. May be empty.',
      resolve: ({ relation }) => relation ?? '',
    }),
    receivesPlan: t.boolean({
      nullable: true,
      description: 'Whether they were to be sent it; null in versions from before that was said.',
      resolve: ({ receivesPlan }) => receivesPlan ?? null,
    }),
    isLead: t.exposeBoolean('isLead', { description: 'Whether this was the lead.' }),
  }),
});

const ConsentRef = builder.objectRef<FrozenConsent>('FrozenConsent').implement({
  description: 'A consent that held on the day.',
  ...person,
  fields: (t) => ({
    partyName: t.exposeString('partyName', { description: 'Whom it was for.' }),
    purpose: t.string({
      nullable: true,
      description: 'What it was for; null in versions from before that was kept.',
      resolve: ({ purpose }) => purpose ?? null,
    }),
    sections: t.expose('sections', { type: [PlanSectionRef], description: 'What it covered.' }),
    form: t.expose('form', { type: words.ConsentFormRef, description: 'How it was given.' }),
    fromOn: t.expose('fromOn', { type: 'Date', description: 'First day on which it held.' }),
    toOn: t.expose('toOn', { type: 'Date', description: 'Last day it was given for.' }),
  }),
});

const ExistingPlanRef = builder.objectRef<FrozenExistingPlan>('FrozenExistingPlan').implement({
  description: 'A plan the citizen had elsewhere.',
  ...person,
  fields: (t) => ({
    id: t.id({
      nullable: true,
      description: 'The row it was frozen from; null in versions from before that was kept.',
      resolve: ({ id }) => id ?? null,
    }),
    kind: t.expose('kind', { type: words.ExistingPlanKindRef, description: 'What kind of plan.' }),
    owner: t.exposeString('owner', { description: 'Who held it.' }),
    status: t.exposeString('status', { description: 'Where it stood.' }),
    goals: t.exposeString('goals', { description: 'Its goals.' }),
    interventions: t.exposeString('interventions', { description: 'Its interventions.' }),
  }),
});

const MarkRef = builder.objectRef<FrozenMark>('FrozenMark').implement({
  description: 'That two of the plans overlapped or contradicted each other.',
  ...person,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the mark.' }),
    existingPlanId: t.exposeID('existingPlanId', { description: 'Id of the one.' }),
    otherPlanId: t.exposeID('otherPlanId', { description: 'Id of the other.' }),
    kind: t.expose('kind', { type: words.MarkKindRef, description: 'How they stood.' }),
    note: t.exposeString('note', { description: 'What it was about. May be empty.' }),
  }),
});

const ChallengeRef = builder.objectRef<FrozenChallenge>('FrozenChallenge').implement({
  description: 'A challenge as it was agreed.',
  ...person,
  fields: (t) => ({
    kind: t.expose('kind', { type: words.ChallengeKindRef, description: 'How pressing it was.' }),
    text: t.exposeString('text', { description: 'The challenge in words.' }),
  }),
});

const InterventionRef = builder.objectRef<FrozenIntervention>('FrozenIntervention').implement({
  description: 'An intervention as it was agreed.',
  ...person,
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What was to be done.' }),
    direction: t.expose('direction', {
      type: words.InterventionDirectionRef,
      description: 'What it did to what went on.',
    }),
    method: t.string({
      nullable: true,
      description: 'The method in the words of the day; null for free words.',
      resolve: ({ method }) => method ?? null,
    }),
    responsibleName: t.exposeString('responsibleName', {
      nullable: true,
      description: 'Who was responsible; null where nobody was.',
    }),
    dueOn: t.expose('dueOn', {
      type: 'Date',
      nullable: true,
      description: 'The day it was to be done by; null where none was set.',
    }),
    state: t.expose('state', { type: words.InterventionStateRef, description: 'Where it stood.' }),
  }),
});

const RecommendationRef = builder
  .objectRef<FrozenRecommendation>('FrozenRecommendation')
  .implement({
    description: 'A recommendation in the words of the day.',
    ...person,
    fields: (t) => ({
      number: t.exposeInt('number', { description: 'Its number in the programme.' }),
      title: t.exposeString('title', { description: 'Its title.' }),
    }),
  });

const GoalRef = builder.objectRef<FrozenGoal>('FrozenGoal').implement({
  description: 'A goal as it was agreed.',
  ...person,
  fields: (t) => ({
    title: t.exposeString('title', { description: 'The goal.' }),
    ownWords: t.exposeString('ownWords', { description: 'In the citizen’s own words.' }),
    state: t.expose('state', { type: words.GoalStateRef, description: 'Where it stood.' }),
    attainment: t.int({
      nullable: true,
      description: 'How near it was, 0 to 10, as the citizen said; null where not asked.',
      resolve: ({ attainment }) => attainment ?? null,
    }),
    recommendation: t.field({
      type: RecommendationRef,
      nullable: true,
      description: 'The recommendation it served, in the words of the day.',
      resolve: ({ recommendation }) => recommendation ?? null,
    }),
    interventions: t.expose('interventions', {
      type: [InterventionRef],
      description: 'What was to be done towards it, in order.',
    }),
  }),
});

export const FrozenPlanRef = builder.objectRef<FrozenPlan>('FrozenPlan').implement({
  description:
    'The plan in the words of the day it was agreed. Sections under no consent are empty.',
  ...person,
  fields: (t) => ({
    citizenName: t.exposeString('citizenName', { description: 'Full name of the citizen.' }),
    cprMasked: t.exposeString('cprMasked', { description: 'The birthday: `ddmmyy-••••`.' }),
    municipalityName: t.exposeString('municipalityName', { description: 'The municipality.' }),
    unitName: t.exposeString('unitName', { description: 'The unit that made it.' }),
    leadName: t.exposeString('leadName', { description: 'The lead on that day.' }),
    targetGroup: t.expose('targetGroup', {
      type: TargetGroupRef,
      nullable: true,
      description: 'Whom it is for; null where it is hidden.',
    }),
    basis: t.exposeString('basis', { description: 'Why it was made.' }),
    meetingOn: t.expose('meetingOn', {
      type: 'Date',
      nullable: true,
      description: 'Day of the meeting; null where it is hidden.',
    }),
    meetingPlace: t.exposeString('meetingPlace', { description: 'Where they met.' }),
    followUpHow: t.exposeString('followUpHow', { description: 'When and how it is followed up.' }),
    nextFollowUpOn: t.expose('nextFollowUpOn', {
      type: 'Date',
      nullable: true,
      description: 'The next follow-up that was agreed; null where it is hidden.',
    }),
    nextFollowUpReason: t.exposeString('nextFollowUpReason', {
      description: 'Why it was later than the rule allows; empty where it was not.',
    }),
    citizenAcceptance: t.expose('citizenAcceptance', {
      type: CitizenAcceptanceRef,
      nullable: true,
      description: 'What the citizen said; null where it is hidden.',
    }),
    citizenRemarks: t.exposeString('citizenRemarks', { description: 'The citizen’s remarks.' }),
    hasNoExistingPlans: t.exposeBoolean('hasNoExistingPlans', {
      description: 'That there were no other plans.',
    }),
    participants: t.expose('participants', {
      type: [ParticipantRef],
      description: 'Those who took part on that day.',
    }),
    consents: t.expose('consents', {
      type: [ConsentRef],
      description: 'The consents that held on that day.',
    }),
    existingPlans: t.expose('existingPlans', {
      type: [ExistingPlanRef],
      description: 'The plans the citizen had elsewhere.',
    }),
    existingPlanMarks: t.field({
      type: [MarkRef],
      description: 'How those plans stood to each other, as the practitioner saw it.',
      resolve: ({ existingPlanMarks }) => existingPlanMarks ?? [],
    }),
    challenges: t.expose('challenges', { type: [ChallengeRef], description: 'The challenges.' }),
    goals: t.expose('goals', { type: [GoalRef], description: 'The goals, in priority order.' }),
  }),
});
