/** Whoever leaves a plan answers for nothing in it: what there can be, as a table. */
import { expect, test } from '@jest/globals';
import { answersFor, type WorkOfPlan } from './answers-for.ts';

const none: WorkOfPlan = { goals: [], followUps: [], promises: [] };
const under = (
  state: WorkOfPlan['goals'][number]['state'],
  ...interventions: WorkOfPlan['goals'][number]['interventions']
): WorkOfPlan => ({ ...none, goals: [{ state, interventions }] });
const apply = { id: 'apply', state: 'PLANNED', responsibleId: 'otto' } as const;
const promise = { id: 'call', responsibleId: 'otto', interventionId: null, outcome: null } as const;

test.each<[string, WorkOfPlan, string[]]>([
  ['nothing', none, []],
  ['what is to be done', under('ACTIVE', apply), ['apply']],
  ['what has begun', under('ACTIVE', { ...apply, state: 'IN_PROGRESS' }), ['apply']],
  ['what is done', under('ACTIVE', { ...apply, state: 'DONE' }), []],
  ['what is given up', under('ACTIVE', { ...apply, state: 'NOT_DONE' }), []],
  ['what is to be done for a goal that is reached', under('ACHIEVED', apply), []],
  ['what somebody else is to do', under('ACTIVE', { ...apply, responsibleId: 'milo' }), []],
  ['what nobody is to do', under('ACTIVE', { ...apply, responsibleId: null }), []],
  [
    'a date to be kept',
    { ...none, followUps: [{ id: 'meet', responsibleId: 'otto', doneOn: null }] },
    ['meet'],
  ],
  [
    'a date that was kept, and one that is the lead’s',
    {
      ...none,
      followUps: [
        { id: 'met', responsibleId: 'otto', doneOn: '2026-11-20' },
        { id: 'meet', responsibleId: null, doneOn: null },
      ],
    },
    [],
  ],
  ['a promise', { ...none, promises: [promise] }, ['call']],
  ['a promise that was kept', { ...none, promises: [{ ...promise, outcome: 'KEPT' }] }, []],
  [
    'a promise about an intervention that is taken out',
    { ...none, promises: [{ ...promise, interventionId: 'gone' }] },
    ['call'],
  ],
  [
    'an intervention and its promise',
    { ...under('ACTIVE', apply), promises: [{ ...promise, interventionId: 'apply' }] },
    ['apply'],
  ],
  [
    'a promise about what is left of a goal that is reached, or what nobody has',
    {
      ...under('ACHIEVED', apply, { ...apply, id: 'visit', responsibleId: null }),
      promises: [
        { ...promise, interventionId: 'apply' },
        { ...promise, id: 'come', interventionId: 'visit' },
      ],
    },
    ['call', 'come'],
  ],
  [
    'a promise about what is done',
    {
      ...under('ACTIVE', { ...apply, state: 'DONE' }),
      promises: [{ ...promise, interventionId: 'apply' }],
    },
    [],
  ],
  [
    'a promise about what somebody else has by now',
    {
      ...under('ACTIVE', { ...apply, responsibleId: 'milo' }),
      promises: [{ ...promise, interventionId: 'apply' }],
    },
    [],
  ],
])('%s', (_, plan, expected) => {
  expect(answersFor(plan, 'otto')).toEqual(expected);
});
