// A proposal that somebody else leads a plan, and what is still to be done in it.

import type { HandOverState } from '@sammenhaeng/domain/plans/hand-over';
import { builder } from '../../graph/builder.ts';
import { aboutAPerson, PERSON } from '../../graph/person-fence.ts';
import type { HandOverRow, TaskRow } from './hand-over-row.ts';

const HandOverStateRef = builder.enumType('HandOverState', {
  description: 'What came of a proposal to hand a plan over.',
  values: {
    PROPOSED: { description: 'Waits for an answer; the old lead is responsible.' },
    ACCEPTED: { description: 'The new lead leads.' },
    DECLINED: { description: 'The old lead goes on leading.' },
    WITHDRAWN: { description: 'Taken back before it was answered.' },
  } satisfies Record<HandOverState, { description: string }>,
});

const TaskKindRef = builder.enumType('OpenTaskKind', {
  description: 'What kind of thing is still to be done.',
  values: {
    PROMISE: { description: 'Promised at a meeting, and not settled.' },
    INTERVENTION: { description: 'An intervention that is not over.' },
  } satisfies Record<TaskRow['kind'], { description: string }>,
});

export const OpenTaskRef = builder.objectRef<TaskRow>('OpenTask').implement({
  description: 'Something in a plan that somebody still is to do.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    kind: t.expose('kind', { type: TaskKindRef, description: 'What kind of thing.' }),
    what: t.exposeString('what', { description: 'What is to be done.' }),
    responsibleName: t.exposeString('responsibleName', {
      nullable: true,
      description: 'Who is to do it; null where nobody is named.',
    }),
    dueOn: t.expose('dueOn', {
      type: 'Date',
      nullable: true,
      description: 'The day it is to be done; null where none is set.',
    }),
  }),
});

export const HandOverRef = builder.objectRef<HandOverRow>('HandOver').implement({
  description:
    'A proposal that somebody else leads a plan. Whoever is asked sees this much of it before they answer.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the proposal.' }),
    planId: t.exposeID('planId', { description: 'Id of the plan.' }),
    batchId: t.exposeID('batchId', {
      nullable: true,
      description: 'The same for the plans of one leaver that were proposed in one go.',
    }),
    state: t.expose('state', { type: HandOverStateRef, description: 'What came of it.' }),
    citizenInitials: t.exposeString('citizenInitials', { description: 'Initials of the citizen.' }),
    citizenBirthYear: t.exposeInt('citizenBirthYear', { description: 'Year of birth.' }),
    unitName: t.exposeString('unitName', { description: 'The unit that made the plan.' }),
    fromName: t.exposeString('fromName', { description: 'Who leads until it is accepted.' }),
    toName: t.exposeString('toName', { description: 'Who is asked.' }),
    toUnitName: t.exposeString('toUnitName', { description: 'Where they work.' }),
    proposedByName: t.exposeString('proposedByName', { description: 'Who asks.' }),
    proposedAt: t.expose('proposedAt', { type: 'DateTime', description: 'When.' }),
    answeredAt: t.expose('answeredAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was accepted, declined or withdrawn; null while it waits.',
    }),
    answer: t.exposeString('answer', { description: 'Why it was declined; else empty.' }),
    knowThis: t.exposeString('knowThis', {
      description: 'What the new lead must know; empty but for those it is between.',
    }),
    leadLeaves: t.exposeBoolean('leadLeaves', {
      description: 'Whether the old lead leaves the plan, and what they were to do goes along.',
    }),
    nextOn: t.expose('nextOn', {
      type: 'Date',
      nullable: true,
      description: 'The next day of the plan: a follow-up or a meeting.',
    }),
    tasks: t.expose('tasks', {
      type: [OpenTaskRef],
      description: 'What is still to be done, for whoever is asked until they answer.',
    }),
    viewerCanAnswer: t.exposeBoolean('viewerCanAnswer', {
      description: 'Whether it waits for the viewer.',
    }),
    viewerCanWithdraw: t.exposeBoolean('viewerCanWithdraw', {
      description: 'Whether the viewer may take it back.',
    }),
  }),
});
