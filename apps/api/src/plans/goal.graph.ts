// What the plan is about: the plans there are, the challenges, the goals and their interventions.

import { methodOf } from '@sammenhaeng/domain/plans/intervention-methods';
import type { InterventionMethod } from '@sammenhaeng/domain/plans/method';
import { builder } from '../graph/builder.ts';
import { aboutAPerson, NO_PERSON, PERSON } from '../graph/person-fence.ts';
import {
  ChallengeKindRef,
  EvidenceLevelRef,
  ExistingPlanKindRef,
  GoalStateRef,
  InterventionDirectionRef,
  InterventionStateRef,
} from './part-words.graph.ts';
import { ParticipantRef } from './participant.graph.ts';
import type {
  ChallengeRow,
  ExistingPlanRow,
  GoalRow,
  InterventionRow,
  RecommendationOfGoal,
} from './plan-document.ts';
import type { SeenParticipant } from './seen-plan.ts';

export const ExistingPlanRef = builder.objectRef<ExistingPlanRow>('ExistingPlan').implement({
  description: 'A plan the citizen already has elsewhere, mapped before shared goals are set.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the row.' }),
    kind: t.expose('kind', { type: ExistingPlanKindRef, description: 'What kind of plan.' }),
    owner: t.exposeString('owner', { description: 'Who holds it. May be empty.' }),
    status: t.exposeString('status', { description: 'Where it stands. May be empty.' }),
    goals: t.exposeString('goals', { description: 'Its goals. May be empty.' }),
    interventions: t.exposeString('interventions', {
      description: 'Its interventions. May be empty.',
    }),
  }),
});

export const ChallengeRef = builder.objectRef<ChallengeRow>('Challenge').implement({
  description: 'A challenge in the citizen’s life that the plan deals with.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the challenge.' }),
    kind: t.expose('kind', { type: ChallengeKindRef, description: 'How pressing it is.' }),
    text: t.exposeString('text', { description: 'The challenge in words. May be empty.' }),
  }),
});

const MethodRef = builder.objectRef<InterventionMethod>('InterventionMethod').implement({
  description: 'A method of the catalogue. Its words are Danish.',
  extensions: NO_PERSON,
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Stable key.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    evidence: t.expose('evidence', {
      type: EvidenceLevelRef,
      description: 'How well it is founded.',
    }),
  }),
});

export const GoalRecommendationRef = builder
  .objectRef<RecommendationOfGoal>('GoalRecommendation')
  .implement({
    description: 'A recommendation of a programme that a goal may serve.',
    extensions: NO_PERSON,
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Id of the recommendation.' }),
      number: t.exposeInt('number', { description: 'Its number in the programme.' }),
      title: t.exposeString('title', { description: 'Its title, in the programme’s language.' }),
    }),
  });

/** An intervention with its responsible looked up. */
type SeenIntervention = InterventionRow & { responsible: SeenParticipant | null };
export type SeenGoal = Omit<GoalRow, 'interventions'> & {
  priority: number;
  interventions: SeenIntervention[];
};

const InterventionRef = builder.objectRef<SeenIntervention>('Intervention').implement({
  description: 'One thing somebody does towards a goal.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the intervention.' }),
    title: t.exposeString('title', { description: 'What is done. May be empty in a draft.' }),
    direction: t.expose('direction', {
      type: InterventionDirectionRef,
      description: 'What it does to what goes on now.',
    }),
    responsible: t.field({
      type: ParticipantRef,
      nullable: true,
      description: 'The one participant who is responsible; null until one is chosen.',
      resolve: ({ responsible }) => responsible,
    }),
    dueOn: t.expose('dueOn', {
      type: 'Date',
      nullable: true,
      description: 'The day it is to be done by; null until one is set.',
    }),
    methodKey: t.exposeString('methodKey', {
      nullable: true,
      description: 'The method’s key in the catalogue; null for one in free words.',
    }),
    method: t.field({
      type: MethodRef,
      nullable: true,
      description: 'The method; null for free words and for one the catalogue no longer has.',
      resolve: ({ methodKey }) => methodOf(methodKey),
    }),
    state: t.expose('state', { type: InterventionStateRef, description: 'Where it stands.' }),
  }),
});

export const GoalRef = builder.objectRef<SeenGoal>('Goal').implement({
  description: 'A goal that all on the plan share.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the goal.' }),
    title: t.exposeString('title', { description: 'The goal. May be empty in a draft.' }),
    ownWords: t.exposeString('ownWords', {
      description: 'The goal in the citizen’s own words. May be empty.',
    }),
    state: t.expose('state', { type: GoalStateRef, description: 'Where it stands.' }),
    attainment: t.exposeInt('attainment', {
      nullable: true,
      description:
        'How near it is, 0 to 10, as the citizen says; apart from what is done. Null where not asked.',
    }),
    recommendation: t.expose('recommendation', {
      type: GoalRecommendationRef,
      nullable: true,
      description: 'The recommendation of a programme it serves; null where it serves none.',
    }),
    priority: t.exposeInt('priority', { description: '1 is the most important.' }),
    interventions: t.field({
      type: [InterventionRef],
      description: 'What is done towards it, in order.',
      resolve: ({ interventions }) => interventions,
    }),
  }),
});
