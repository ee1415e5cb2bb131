// Rounds of assessment as their coordinator works with them.

import type { RoundState } from '@sammenhaeng/domain/assessment/round';
import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import { MunicipalityRef } from '../organisation/municipality.graph.ts';
import { AssessorRef } from './assessor.graph.ts';
import { readRounds, readRunProgrammes, type RunProgrammeRow } from './read-rounds.ts';
import type { RoundMunicipalityRow, RoundWorkRow } from './round-json.ts';

export const RoundStateRef = builder.enumType('RoundState', {
  description: 'How far a round of assessment is. It goes one way.',
  values: {
    OPEN: { description: 'Those who are named may answer.' },
    LOCKED: { description: 'Final: no answer changes any more. Its coordinator can compare it.' },
    PUBLISHED: { description: 'Everybody who compares sees it.' },
  } satisfies Record<RoundState, { description: string }>,
});

const RoundMunicipalityRef = builder
  .objectRef<RoundMunicipalityRow>('RoundMunicipality')
  .implement({
    description: 'One municipality in a round: how far it has come, never what it answered.',
    extensions: NO_PERSON,
    fields: (t) => ({
      municipality: t.expose('municipality', { type: MunicipalityRef, description: 'Which.' }),
      answeredCount: t.exposeInt('answeredCount', {
        description: 'Answered of the recommendations that are its own.',
      }),
      lastAnsweredOn: t.expose('lastAnsweredOn', {
        type: 'Date',
        nullable: true,
        description: 'The day of its newest answer; null where it has none.',
      }),
      assessors: t.expose('assessors', {
        type: [AssessorRef],
        description: 'Who is named to answer for it, by name.',
      }),
    }),
  });

export const RoundWorkRef = builder.objectRef<RoundWorkRow>('RoundWork').implement({
  description: 'A round of assessment with the progress of each municipality.',
  extensions: NO_PERSON,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the round.' }),
    programmeKey: t.exposeString('programmeKey', { description: 'Key of its programme.' }),
    programmeName: t.exposeString('programmeName', { description: 'Name of its programme.' }),
    key: t.exposeString('key', { description: 'Short key in the programme: `2026`.' }),
    title: t.exposeString('title', { description: 'Title.' }),
    state: t.expose('state', { type: RoundStateRef, description: 'How far it is.' }),
    openedOn: t.expose('openedOn', {
      type: 'Date',
      nullable: true,
      description: 'When it was opened; null for a round from before rounds were opened here.',
    }),
    answerBy: t.expose('answerBy', {
      type: 'Date',
      nullable: true,
      description: 'The day until which answers are asked for; null where none was set.',
    }),
    lockedOn: t.expose('lockedOn', {
      type: 'Date',
      nullable: true,
      description: 'When it was locked; null while it is open.',
    }),
    publishedOn: t.expose('publishedOn', {
      type: 'Date',
      nullable: true,
      description: 'When it was published; null until then.',
    }),
    ownCount: t.exposeInt('ownCount', {
      description: 'How many recommendations a municipality answers.',
    }),
    municipalities: t.expose('municipalities', {
      type: [RoundMunicipalityRef],
      description: "The region's municipalities, by cluster and name.",
    }),
  }),
});

const RunProgrammeRef = builder.objectRef<RunProgrammeRow>('RunProgramme').implement({
  description: 'A programme in which the viewer opens rounds.',
  extensions: NO_PERSON,
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Short stable key: `kl12-sjaelland`.' }),
    name: t.exposeString('name', { description: 'Name, in its own language.' }),
    hasOpenRound: t.exposeBoolean('hasOpenRound', {
      description: 'Whether a round is open: then another is refused as ROUND_OPEN_ALREADY.',
    }),
  }),
});

builder.queryFields((t) => ({
  runRounds: t.field({
    type: [RoundWorkRef],
    description:
      "Every round of the programmes of the viewer's region, the newest first. With names of colleagues, and so logged.",
    extensions: allow('round.lock'),
    resolve: (_, _args, context) => readRounds(signedIn(context)),
  }),
  runProgrammes: t.field({
    type: [RunProgrammeRef],
    description: "The programmes of the viewer's region, in order.",
    extensions: allow('round.lock'),
    resolve: (_, _args, context) => readRunProgrammes(signedIn(context)),
  }),
}));
