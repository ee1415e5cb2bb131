// Programmes: what municipalities work towards together, with every part of it.

import { LanguageRef } from '../access/access.graph.ts';
import type { Language } from '../access/viewer.ts';
import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import { BudgetLineRef, type BudgetLineRow, BudgetTotalRef, budgetTotals } from './budget.graph.ts';
import { readProgrammes } from './read-programmes.ts';
import {
  AssessmentRoundRef,
  RecommendationRef,
  type RecommendationRow,
  type RoundRow,
} from './recommendation.graph.ts';

type AreaRow = { key: string; title: string; municipalityNames: string[] };
type CollaborationRow = { key: string; title: string; recommendationNumbers: number[] };
type MilestoneRow = { dateText: string; title: string };

export type ProgrammeRow = {
  key: string;
  name: string;
  country: string;
  regionName: string;
  framework: string | null;
  task: string | null;
  language: Language;
  fromOn: string | null;
  toOn: string | null;
  areas: AreaRow[];
  recommendations: RecommendationRow[];
  activities: string[];
  collaborationAreas: CollaborationRow[];
  milestones: MilestoneRow[];
  budgetLines: BudgetLineRow[];
  rounds: RoundRow[];
};

const AreaRef = builder.objectRef<AreaRow>('ProgrammeArea').implement({
  description: 'A part of a programme: a field of work, or a group of municipalities.',
  extensions: NO_PERSON,
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Short stable key.' }),
    title: t.exposeString('title', { description: 'Title, in the programme’s language.' }),
    municipalityNames: t.exposeStringList('municipalityNames', {
      description: 'Its municipalities, where the programme names them; else empty.',
    }),
  }),
});

const CollaborationAreaRef = builder.objectRef<CollaborationRow>('CollaborationArea').implement({
  description: 'Something the clusters found worth cooperating about.',
  extensions: NO_PERSON,
  fields: (t) => ({
    key: t.exposeString('key', { description: 'A letter: `A` to `E`.' }),
    title: t.exposeString('title', { description: 'Title, in the programme’s language.' }),
    recommendationNumbers: t.exposeIntList('recommendationNumbers', {
      description: 'Numbers of the recommendations it is about.',
    }),
  }),
});

const MilestoneRef = builder.objectRef<MilestoneRow>('Milestone').implement({
  description: 'A date of the time plan.',
  extensions: NO_PERSON,
  fields: (t) => ({
    dateText: t.exposeString('dateText', {
      description: 'As the source gives it: a month (`2013-09`) or a day.',
    }),
    title: t.exposeString('title', { description: 'What happens.' }),
  }),
});

const ProgrammeRef = builder.objectRef<ProgrammeRow>('Programme').implement({
  description: 'A programme with everything it asks, plans and pays for.',
  extensions: NO_PERSON,
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Short stable key: `kl12-sjaelland`.' }),
    name: t.exposeString('name', { description: 'Name, in its own language.' }),
    country: t.exposeString('country', { description: '`DK` or `SE`.' }),
    regionName: t.exposeString('regionName', { description: 'The region it runs in.' }),
    framework: t.exposeString('framework', {
      nullable: true,
      description: 'The agreement it rests on; null where the source names none.',
    }),
    task: t.exposeString('task', {
      nullable: true,
      description: 'What the clusters are asked to do; null where nothing is said.',
    }),
    language: t.expose('language', { type: LanguageRef, description: 'Language of its words.' }),
    fromOn: t.expose('fromOn', {
      type: 'Date',
      nullable: true,
      description: 'First day, if known.',
    }),
    toOn: t.expose('toOn', { type: 'Date', nullable: true, description: 'Last day, if known.' }),
    areas: t.expose('areas', { type: [AreaRef], description: 'Its areas, in order.' }),
    recommendations: t.expose('recommendations', {
      type: [RecommendationRef],
      description: 'Its recommendations or goals, by number.',
    }),
    activities: t.exposeStringList('activities', { description: 'Its activities, in order.' }),
    collaborationAreas: t.expose('collaborationAreas', {
      type: [CollaborationAreaRef],
      description: 'What the clusters cooperate about, by letter.',
    }),
    milestones: t.expose('milestones', { type: [MilestoneRef], description: 'The time plan.' }),
    budgetLines: t.expose('budgetLines', { type: [BudgetLineRef], description: 'The budget.' }),
    budgetTotals: t.field({
      type: [BudgetTotalRef],
      description: 'The sum of the budget, one a currency.',
      resolve: ({ budgetLines }) => budgetTotals(budgetLines),
    }),
    rounds: t.expose('rounds', {
      type: [AssessmentRoundRef],
      description:
        'Its published rounds of assessment, the first one first; for who runs them also locked ones.',
    }),
  }),
});

builder.queryField('programmes', (t) =>
  t.field({
    type: [ProgrammeRef],
    description: 'Every programme, with all its parts. Logged.',
    extensions: allow('programme.see'),
    resolve: (_, _args, context) => readProgrammes(signedIn(context)),
  }),
);
