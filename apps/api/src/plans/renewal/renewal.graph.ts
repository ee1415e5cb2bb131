// Going through a plan anew: what was said of its lines, and what has changed since last time.

import type { LineChoice, LineKind } from '@sammenhaeng/domain/plans/line-review';
import { SINCE_KEYS, type Since, type SinceKey } from '@sammenhaeng/domain/plans/since-points';
import { builder } from '../../graph/builder.ts';
import { signedIn } from '../../graph/context.ts';
import { aboutAPerson, PERSON } from '../../graph/person-fence.ts';
import { readPlanPart } from '../plan-part.store.ts';
import { PlanRef } from '../plan.graph.ts';
import { type Described, PlanSectionRef } from '../plan-words.graph.ts';
import { LINE_REVIEWS_JSON, type LineReviewRow } from './line-reviews.store.ts';
import { SECTION_OF_LINE } from './review-lines.ts';
import { LAST_AGREED_JSON, type LastAgreed, sinceThen, type SinceThen } from './since.ts';

export const LineKindRef = builder.enumType('LineKind', {
  description: 'What a line of a plan is.',
  values: {
    GOAL: { description: 'A goal.' },
    INTERVENTION: { description: 'An intervention.' },
    PARTICIPANT: { description: 'Somebody who takes part.' },
    CHALLENGE: { description: 'A challenge.' },
    EXISTING_PLAN: { description: 'A plan the citizen has elsewhere.' },
  } satisfies Described<LineKind>,
});

export const LineChoiceRef = builder.enumType('LineChoice', {
  description: 'What is said of a line at the next meeting.',
  values: {
    STILL_TRUE: { description: 'It holds as it stands.' },
    CHANGED: { description: 'It is, or was, put right in its section.' },
    DONE: {
      description: 'An intervention is done, a goal achieved; the others are in the plan no more.',
    },
  } satisfies Described<LineChoice>,
});

const LineReviewRef = builder.objectRef<LineReviewRow>('LineReview').implement({
  description: 'What was said of one line since the newest version.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    targetId: t.exposeID('targetId', { description: 'Id of the row; it may be gone.' }),
    kind: t.expose('kind', { type: LineKindRef, description: 'What it is.' }),
    choice: t.expose('choice', { type: LineChoiceRef, description: 'What was said.' }),
    words: t.exposeString('words', {
      nullable: true,
      description: 'What a challenge, or a plan elsewhere, was called that is in the plan no more.',
    }),
  }),
});

const SinceKeyRef = builder.enumType('SinceKey', {
  description: 'A kind of change since last time.',
  values: Object.fromEntries(
    SINCE_KEYS.map((key) => [
      key,
      { description: `${key.toLowerCase().replaceAll('_', ' ')}, since the plan was agreed.` },
    ]),
  ) as Described<SinceKey>,
});

const SinceRef = builder.objectRef<Since>('SinceLastTimeChange').implement({
  description: 'One thing that has changed, as a point of the agenda.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    key: t.expose('key', { type: SinceKeyRef, description: 'What kind of change.' }),
    section: t.expose('section', { type: PlanSectionRef, description: 'Where it stands.' }),
    what: t.exposeString('what', {
      description:
        'A title, a name, or the kind of a plan elsewhere, in short; empty for a section.',
    }),
    who: t.exposeString('who', { nullable: true, description: 'Who it names besides, if any.' }),
    toOn: t.expose('toOn', { type: 'Date', nullable: true, description: 'The new day, if any.' }),
    from: t.exposeInt('from', { nullable: true, description: 'The score before, if any.' }),
    to: t.exposeInt('to', { nullable: true, description: 'The score or place now, if any.' }),
    fields: t.exposeStringList('fields', {
      description: 'What else of it is another, by the names a comparison has.',
    }),
  }),
});

const SinceThenRef = builder.objectRef<SinceThen>('SinceLastTime').implement({
  description: 'What has changed since the plan was agreed, of the sections the viewer sees.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    fromVersion: t.exposeInt('fromVersion', {
      description: 'The version the plan as it stands is compared with.',
    }),
    changes: t.expose('changes', {
      type: [SinceRef],
      description:
        'Goals, what was done, people, the situation, dates; none where nothing differs.',
    }),
  }),
});

builder.objectFields(PlanRef, (t) => ({
  lineReviews: t.field({
    type: [LineReviewRef],
    description: 'What was said of its lines since the newest version, of the sections seen.',
    resolve: async ({ id: planId, purpose }, _, context) => {
      const asked = { planId, part: 'lineReviews', purpose };
      const reader = signedIn(context);
      const read = await readPlanPart<LineReviewRow[]>(
        context.db,
        reader,
        asked,
        LINE_REVIEWS_JSON,
      );
      return read?.part.filter(({ kind }) => read.sections.includes(SECTION_OF_LINE[kind])) ?? [];
    },
  }),
  sinceLastTime: t.field({
    type: SinceThenRef,
    nullable: true,
    description: 'What has changed since last time; null before the first agreement.',
    resolve: async (plan, _, context) => {
      const asked = { planId: plan.id, part: 'sinceLastTime', purpose: plan.purpose };
      const reader = signedIn(context);
      const read = await readPlanPart<LastAgreed>(context.db, reader, asked, LAST_AGREED_JSON);
      if (!read) return null;
      // A section counts as seen where it was when the plan was read, and is still.
      const sections = read.sections.filter((one) => !plan.hiddenSections.includes(one));
      const everybody = [...plan.participantById.values()];
      return sinceThen({ ...plan, participants: everybody }, read.part, sections, context.today);
    },
  }),
}));
