// The six duties of the coordinating function, and what a plan still lacks.

import type { Duty, DutyState, DutyStatus, MissingItem } from '@sammenhaeng/domain/plans/duties';
import { builder } from '../graph/builder.ts';
import { aboutAPerson, PERSON } from '../graph/person-fence.ts';
import { type Described, PlanSectionRef } from './plan-words.graph.ts';

const DutyRef = builder.enumType('Duty', {
  description: 'The six duties of the lead, in order.',
  values: {
    CALL_MEETING: { description: 'Call the meeting.' },
    INFORMATION_PRESENT: { description: 'See that information is present at the meeting.' },
    CONSENT: { description: 'Obtain consent.' },
    PLAN_MADE: { description: 'See that the plan is made.' },
    SENT: { description: 'Send the plan out.' },
    FOLLOWED_UP: { description: 'See that it is followed up.' },
  } satisfies Described<Duty>,
});

const DutyStateRef = builder.enumType('DutyState', {
  description: 'How far a duty has come.',
  values: {
    DONE: { description: 'Done.' },
    COMING: { description: 'It has its day, and until then there is nothing to do.' },
    NEXT: { description: 'The first that is neither done nor coming.' },
    MISSING: { description: 'Comes later.' },
  } satisfies Described<DutyState>,
});

export const MissingItemRef = builder.objectRef<MissingItem>('MissingItem').implement({
  description: 'One thing the plan lacks, and where it is put right.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    key: t.exposeString('key', {
      description: 'One of a closed list; its words are in the texts.',
    }),
    section: t.expose('section', { type: PlanSectionRef, description: 'Where to go.' }),
    targetId: t.id({
      nullable: true,
      description: 'The participant, goal, intervention or follow-up it is about; null for none.',
      resolve: ({ targetId }) => targetId ?? null,
    }),
    withdrawnOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day the consent it is about was withdrawn; null where none was.',
      resolve: ({ withdrawnOn }) => withdrawnOn ?? null,
    }),
  }),
});

export const DutyStatusRef = builder.objectRef<DutyStatus>('DutyStatus').implement({
  description: 'How far the plan has come with one duty.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    duty: t.expose('duty', { type: DutyRef, description: 'Which duty.' }),
    state: t.expose('state', { type: DutyStateRef, description: 'How far it has come.' }),
    comesOn: t.expose('comesOn', {
      type: 'Date',
      nullable: true,
      description: 'The day one that is coming is to be done; null where no consent covers it.',
    }),
    missing: t.field({
      type: [MissingItemRef],
      description: 'What it lacks; empty where it waits without lacking anything.',
      resolve: ({ missing }) => missing,
    }),
  }),
});
