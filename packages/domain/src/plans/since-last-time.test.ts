/** A meeting opens with what has changed, line by line, and never with what has not. */
import { describe, expect, test } from '@jest/globals';
import type { FrozenGoal, FrozenIntervention, FrozenPlan } from './frozen-plan.ts';
import { inShort, sinceLastTime } from './since-last-time.ts';
import { lengthOf } from './text-rules.ts';

const todo = (id: string, changes: Partial<FrozenIntervention> = {}): FrozenIntervention => ({
  id,
  title: `Indsats ${id}`,
  direction: 'START',
  responsibleName: 'Ulla Demo-Ask',
  dueOn: '2026-10-01',
  state: 'PLANNED',
  ...changes,
});
const goal = (id: string, changes: Partial<FrozenGoal> = {}): FrozenGoal => ({
  id,
  title: `Mål ${id}`,
  ownWords: '',
  state: 'ACTIVE',
  attainment: null,
  interventions: [],
  ...changes,
});
const person = (name: string) => ({
  id: name,
  kind: 'PROFESSIONAL' as const,
  name,
  function: '',
  organisation: '',
  isLead: false,
});
const consent = (partyName: string, id = partyName) => ({
  id,
  partyName,
  sections: ['GOALS' as const],
  form: 'WRITTEN' as const,
  fromOn: '2026-01-01',
  toOn: '2026-12-31',
});
const plan = (changes: Partial<FrozenPlan> = {}): FrozenPlan => ({
  citizenName: 'Alma Demo-Kilde',
  cprMasked: '',
  municipalityName: 'Næstved',
  unitName: 'Rusmiddelcenter Næstved',
  leadName: 'Karla Demo-Vinter',
  targetGroup: null,
  basis: '',
  meetingOn: '2026-05-20',
  meetingPlace: '',
  followUpHow: '',
  nextFollowUpOn: null,
  nextFollowUpReason: '',
  citizenAcceptance: null,
  citizenRemarks: '',
  hasNoExistingPlans: true,
  participants: [],
  consents: [],
  existingPlans: [],
  challenges: [],
  goals: [],
  ...changes,
});
/** Each point as its key and what it is about, with the rest where there is any. */
const told = (before: Partial<FrozenPlan>, after: Partial<FrozenPlan>) =>
  sinceLastTime(plan(before), plan(after)).map(({ key, what, who, toOn, from, to }) =>
    [key, what, who, toOn, from, to].filter((part) => part !== null),
  );

test('nothing changed gives no point', () => {
  const same = {
    goals: [goal('a', { interventions: [todo('1')] })],
    participants: [person('Ulla')],
  };
  expect(told(same, same)).toEqual([]);
});

describe('goals', () => {
  test('reached, dropped, new and taken out are told', () => {
    expect(
      told(
        { goals: [goal('a'), goal('b'), goal('c')] },
        { goals: [goal('a', { state: 'ACHIEVED' }), goal('b', { state: 'DROPPED' }), goal('d')] },
      ),
    ).toEqual([
      ['GOAL_REACHED', 'Mål a'],
      ['GOAL_DROPPED', 'Mål b'],
      ['GOAL_NEW', 'Mål d'],
      ['GOAL_GONE', 'Mål c'],
    ]);
  });

  test('that rose are told with their new number, and not those that sank', () => {
    expect(
      told(
        { goals: [goal('a'), goal('b'), goal('c')] },
        { goals: [goal('c'), goal('a'), goal('b')] },
      ),
    ).toEqual([['GOAL_MOVED_UP', 'Mål c', 1]]);
  });

  test('a new goal above the others moves none of them', () => {
    expect(told({ goals: [goal('a')] }, { goals: [goal('b'), goal('a')] })).toEqual([
      ['GOAL_NEW', 'Mål b'],
    ]);
  });

  test.each([
    { from: null, to: 4, point: [['GOAL_SCORE', 'Mål a', 4]] },
    { from: 2, to: 6, point: [['GOAL_SCORE', 'Mål a', 2, 6]] },
    { from: 2, to: 2, point: [] },
    { from: 2, to: null, point: [] },
  ])('the citizen’s score from $from to $to', ({ from, to, point }) => {
    expect(
      told(
        { goals: [goal('a', { attainment: from })] },
        { goals: [goal('a', { attainment: to })] },
      ),
    ).toEqual(point);
  });
});

describe('interventions', () => {
  const before = { goals: [goal('a', { interventions: [todo('1')] })] };
  const after = (changes: Partial<FrozenIntervention>) => ({
    goals: [goal('a', { interventions: [todo('1', changes)] })],
  });

  test.each([
    { changes: { state: 'DONE' as const, dueOn: '2026-11-01' }, key: 'INTERVENTION_DONE' },
    { changes: { state: 'NOT_DONE' as const }, key: 'INTERVENTION_NOT_DONE' },
    { changes: { dueOn: '2026-11-01' }, key: 'INTERVENTION_MOVED' },
    { changes: { responsibleName: 'Milo' }, key: 'INTERVENTION_HANDED_OVER' },
  ])('$key is one point', ({ changes, key }) => {
    expect(told(before, after(changes)).map(([point]) => point)).toEqual([key]);
  });

  test('one that moved to another goal is neither new nor gone', () => {
    const moved = { goals: [goal('a'), goal('b', { interventions: [todo('1')] })] };
    expect(told({ goals: [...before.goals, goal('b')] }, moved)).toEqual([]);
  });

  test('of versions from before lines had ids are found by their words', () => {
    const { id: _, ...old } = todo('1');
    expect(
      told({ goals: [goal('a', { interventions: [old] })] }, after({ state: 'DONE' })),
    ).toEqual([['INTERVENTION_DONE', 'Indsats 1', 'Ulla Demo-Ask']]);
  });
});

test('people who came and left, a new lead and consents that ended are told', () => {
  expect(
    told(
      { participants: [person('Ulla')], consents: [consent('Jobcentret'), consent('Lægen')] },
      {
        leadName: 'Jonas Demo-Berg',
        participants: [person('Otto')],
        consents: [consent('Lægen', 'renewed')],
      },
    ),
  ).toEqual([
    ['LEAD_NEW', 'Jonas Demo-Berg'],
    ['PARTICIPANT_NEW', 'Otto'],
    ['PARTICIPANT_LEFT', 'Ulla'],
    ['CONSENT_ENDED', 'Jobcentret'],
  ]);
});

test('a hidden section gives no point, and hidden people no new lead', () => {
  expect(told({}, { leadName: '' })).toEqual([]);
});

test('challenges and other plans are told in short', () => {
  const long = `${'Sover om dagen. '.repeat(20)}\nMere`;
  expect(
    told(
      {
        existingPlans: [
          { id: 'x', kind: 'JOB_PLAN', owner: '', status: '', goals: '', interventions: '' },
        ],
      },
      { challenges: [{ id: 'y', kind: 'ACUTE', text: long }] },
    ),
  ).toEqual([
    ['CHALLENGE_NEW', inShort(long)],
    ['EXISTING_PLAN_GONE', 'JOB_PLAN'],
  ]);
  expect(lengthOf(inShort(long))).toBeLessThanOrEqual(90);
});
