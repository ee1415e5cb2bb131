// How far municipalities are with the recommendations: one round beside the round before.

import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import { MunicipalityRef } from '../organisation/municipality.graph.ts';
import {
  AssessmentRoundRef,
  RecommendationRef,
  type RecommendationRow,
  type RoundRow,
} from '../programme/recommendation.graph.ts';
import { type FulfilmentCell, type FulfilmentRow, fulfilmentRows } from './fulfilment-rows.ts';
import { readFulfilment } from './read-fulfilment.ts';
import { assessmentStamp, type Stamp, StampRef } from './stamp.graph.ts';

type Fulfilment = {
  programmeKey: string;
  round: RoundRow;
  previousRound: RoundRow | null;
  recommendations: RecommendationRow[];
  rows: FulfilmentRow[];
  stamp: Stamp;
};

export const AssessmentStateRef = builder.enumType('AssessmentState', {
  description: 'What a municipality said about one recommendation.',
  values: {
    ANSWERED: { description: 'It has a level.' },
    NOT_ANSWERED: { description: 'It did not answer, which is not level 0.' },
    NOT_OURS: { description: 'The state or the region answers for it.' },
  },
});

const CellRef = builder.objectRef<FulfilmentCell>('FulfilmentCell').implement({
  description: 'One municipality and one recommendation.',
  extensions: NO_PERSON,
  fields: (t) => ({
    recommendationNumber: t.exposeInt('recommendationNumber', { description: 'Which one.' }),
    state: t.expose('state', { type: AssessmentStateRef, description: 'What was said.' }),
    level: t.exposeInt('level', {
      nullable: true,
      description: '0 not in place to 4 fully in place; null unless ANSWERED.',
    }),
    previousState: t.expose('previousState', {
      type: AssessmentStateRef,
      nullable: true,
      description: 'What was said in the round before; null where there was none.',
    }),
    previousLevel: t.exposeInt('previousLevel', {
      nullable: true,
      description: 'The level of the round before; null unless ANSWERED then.',
    }),
    evidence: t.exposeString('evidence', {
      nullable: true,
      description: 'One sentence that says how it is known; null unless ANSWERED.',
    }),
    functionName: t.exposeString('functionName', {
      nullable: true,
      description: 'Function of whoever assessed, never a name; null unless ANSWERED.',
    }),
    assessedOn: t.expose('assessedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day it was assessed; null unless ANSWERED.',
    }),
  }),
});

const COUNTED = 'of the recommendations that are its own';
const RowRef = builder.objectRef<FulfilmentRow>('FulfilmentRow').implement({
  description: 'One municipality. Not answered is left out of its counts, and never zero.',
  extensions: NO_PERSON,
  fields: (t) => ({
    municipality: t.expose('municipality', { type: MunicipalityRef, description: 'Whose.' }),
    isViewers: t.exposeBoolean('isViewers', { description: 'Whether the viewer works for it.' }),
    answeredCount: t.exposeInt('answeredCount', { description: `Answered now, ${COUNTED}.` }),
    fulfilledCount: t.exposeInt('fulfilledCount', {
      description: 'Of those answered now, how many are at level 3 or 4.',
    }),
    previousAnsweredCount: t.exposeInt('previousAnsweredCount', {
      description: `Answered in the round before, ${COUNTED}; 0 without such a round.`,
    }),
    previousFulfilledCount: t.exposeInt('previousFulfilledCount', {
      description: 'Of those answered then, how many were at level 3 or 4.',
    }),
    cells: t.expose('cells', { type: [CellRef], description: 'One a recommendation, by number.' }),
  }),
});

const FulfilmentRef = builder.objectRef<Fulfilment>('Fulfilment').implement({
  description: 'How far the municipalities of a region say they are with a programme.',
  extensions: NO_PERSON,
  fields: (t) => ({
    programmeKey: t.exposeString('programmeKey', { description: 'Key of the programme.' }),
    round: t.expose('round', { type: AssessmentRoundRef, description: 'The round shown.' }),
    previousRound: t.expose('previousRound', {
      type: AssessmentRoundRef,
      nullable: true,
      description: 'The round before it; null for the first.',
    }),
    recommendations: t.expose('recommendations', {
      type: [RecommendationRef],
      description: 'The columns, by number.',
    }),
    rows: t.expose('rows', { type: [RowRef], description: 'Municipalities, by cluster and name.' }),
    stamp: t.expose('stamp', { type: StampRef, description: 'How the numbers were made.' }),
  }),
});

builder.queryField('fulfilment', (t) =>
  t.field({
    type: FulfilmentRef,
    nullable: true,
    description:
      "A published round of a programme of the viewer's region, beside the round before; for who runs the rounds also one that is locked. Null where there is none. Logged.",
    extensions: allow('comparison.see'),
    args: {
      programmeKey: t.arg.string({ required: true, description: 'Key of the programme.' }),
      roundKey: t.arg.string({ description: 'Key of the round; the last one when left out.' }),
    },
    resolve: async (_, { programmeKey, roundKey }, context): Promise<Fulfilment | null> => {
      const asker = signedIn(context);
      const facts = await readFulfilment(asker, programmeKey, roundKey);
      if (!facts) return null;
      const [round, previous] = facts.rounds;
      const newest = facts.answers
        .map(({ assessedOn }) => assessedOn)
        .toSorted()
        .at(-1);
      const revisedOn = newest ?? round.lockedOn;
      return {
        programmeKey,
        round,
        previousRound: previous ?? null,
        recommendations: facts.recommendations,
        rows: fulfilmentRows(facts, asker.viewer.unit.municipality?.code ?? null),
        stamp: assessmentStamp(context, { isPublished: round.isPublished, revisedOn }),
      };
    },
  }),
);
