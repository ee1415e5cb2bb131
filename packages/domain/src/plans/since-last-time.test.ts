/** A meeting opens with what has changed, line by line, and never with what has not. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  aFrozenGoal as goal,
  aFrozenIntervention,
  aFrozenPlan,
  anyVersion,
  hasChanged,
} from './a-frozen-plan.test-data.ts';
import { compareVersions } from './compare-versions.ts';
import type { FrozenIntervention, FrozenPlan } from './frozen-plan.ts';
import type { PlanSection } from './plan-section.ts';
import { sinceLastTime } from './since-last-time.ts';
import { inShort } from './since-points.ts';
import { lengthOf } from './text-rules.ts';

const todo = (id: string, changes: Partial<FrozenIntervention> = {}): FrozenIntervention =>
  aFrozenIntervention({ id, title: `Indsats ${id}`, dueOn: '2026-10-01', ...changes });
const person = (name: string, changes: object = {}) => ({
  id: name,
  kind: 'PROFESSIONAL' as const,
  name,
  function: '',
  organisation: '',
  isLead: false,
  ...changes,
});
const consent = (partyName: string, changes: object = {}) => ({
  id: partyName,
  partyName,
  sections: ['GOALS' as PlanSection],
  form: 'WRITTEN' as const,
  fromOn: '2026-01-01',
  toOn: '2026-12-31',
  ...changes,
});
const sinceOf = (before: FrozenPlan, after: FrozenPlan) =>
  sinceLastTime(compareVersions(before, after));
/** Each point as its key and what it is about, with the rest where there is any. */
const told = (before: Partial<FrozenPlan>, after: Partial<FrozenPlan>) =>
  sinceOf(aFrozenPlan(before), aFrozenPlan(after)).map(
    ({ key, what, who, toOn, from, to, fields }) =>
      [key, what, who, toOn, from, to, ...fields].filter((part) => part !== null),
  );

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

  test('that are worked towards again, or said in other words, are told', () => {
    expect(
      told(
        { goals: [goal('a', { state: 'ACHIEVED' }), goal('b', { attainment: 4 })] },
        { goals: [goal('a'), goal('b', { title: 'Egen dør', ownWords: 'Min nøgle' })] },
      ),
    ).toEqual([
      ['GOAL_REOPENED', 'Mål a'],
      ['GOAL_CHANGED', 'Egen dør', 'goalTitle', 'ownWords', 'attainment'],
    ]);
  });

  test('that rose are told with their new number, and not those that sank', () => {
    expect(
      told(
        { goals: [goal('a'), goal('b'), goal('c')] },
        { goals: [goal('c'), goal('a'), goal('b')] },
      ),
    ).toEqual([['GOAL_MOVED', 'Mål c', 1]]);
  });

  test('that sank behind a new one are told, where none of them rose', () => {
    expect(
      told({ goals: [goal('a'), goal('b')] }, { goals: [goal('n'), goal('b'), goal('a')] }),
    ).toEqual([
      ['GOAL_MOVED', 'Mål a', 3],
      ['GOAL_NEW', 'Mål n'],
    ]);
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
    { from: 2, to: null, point: [['GOAL_CHANGED', 'Mål a', 'attainment']] },
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
  const having = (changes: Partial<FrozenIntervention>) => ({
    goals: [goal('a', { interventions: [todo('1', changes)] })],
  });

  test.each<[string, Partial<FrozenIntervention>, Partial<FrozenIntervention>]>([
    ['INTERVENTION_DONE', {}, { state: 'DONE', dueOn: '2026-11-01', responsibleName: 'Milo' }],
    ['INTERVENTION_NOT_DONE', {}, { state: 'NOT_DONE' }],
    ['INTERVENTION_STARTED', {}, { state: 'IN_PROGRESS' }],
    ['INTERVENTION_REOPENED', { state: 'DONE' }, { state: 'IN_PROGRESS' }],
    ['INTERVENTION_REOPENED', { state: 'NOT_DONE' }, { state: 'PLANNED' }],
    ['INTERVENTION_MOVED', {}, { dueOn: '2026-11-01' }],
    ['INTERVENTION_DATED', { dueOn: null }, { dueOn: '2026-11-01' }],
    ['INTERVENTION_HANDED_OVER', {}, { responsibleName: 'Milo' }],
    ['INTERVENTION_CHANGED', {}, { title: 'Noget andet', direction: 'STOP', method: 'FIT' }],
    ['INTERVENTION_CHANGED', {}, { dueOn: null, responsibleName: null }],
    ['INTERVENTION_CHANGED', { state: 'IN_PROGRESS' }, { state: 'PLANNED' }],
  ])('%s is one point', (key, before, after) => {
    expect(told(having(before), having(after)).map(([point]) => point)).toEqual([key]);
  });

  test('of versions from before lines had ids are found by their words', () => {
    const { id: _, ...old } = todo('1');
    const before = { goals: [goal('a', { interventions: [old] })] };
    expect(told(before, having({ state: 'DONE' }))).toEqual([['INTERVENTION_DONE', 'Indsats 1']]);
  });
});

test('people who came and left, a new lead and consents that ended are told', () => {
  expect(
    told(
      {
        participants: [person('Ulla'), person('Karla', { isLead: true }), person('Jonas')],
        consents: [consent('Jobcentret'), consent('Lægen')],
      },
      {
        leadName: 'Jonas',
        participants: [
          person('Otto'),
          person('Karla', { function: 'kontaktperson' }),
          person('Jonas', { isLead: true }),
        ],
        consents: [consent('Lægen', { id: 'renewed', toOn: '2027-12-31' })],
      },
    ),
  ).toEqual([
    ['LEAD_NEW', 'Jonas'],
    ['PARTICIPANT_NEW', 'Otto'],
    ['PARTICIPANT_GONE', 'Ulla'],
    ['PARTICIPANT_CHANGED', 'Karla', 'function'],
    ['CONSENT_GONE', 'Jobcentret'],
    ['CONSENT_RENEWED', 'Lægen'],
  ]);
});

test.each<[PlanSection[], PlanSection[], string]>([
  [['GOALS'], ['GOALS', 'CHALLENGES'], 'CONSENT_WIDENED'],
  [['GOALS', 'CHALLENGES'], ['GOALS'], 'CONSENT_NARROWED'],
  [['GOALS'], ['CHALLENGES'], 'CONSENT_CHANGED'],
])('a consent given anew that covered %j and covers %j is one point', (from, to, key) => {
  const before = { consents: [consent('Lægen', { sections: from })] };
  const after = { consents: [consent('Lægen', { id: 'anew', sections: to })] };
  expect(told(before, after).map(([point]) => point)).toEqual([key]);
});

test('challenges and other plans are told in short', () => {
  const long = `${'Sover om dagen. '.repeat(20)}\nMere`;
  const jobPlan = {
    id: 'x',
    kind: 'JOB_PLAN' as const,
    owner: '',
    status: '',
    goals: '',
    interventions: '',
  };
  expect(
    told(
      { existingPlans: [jobPlan], challenges: [{ id: 'c', kind: 'ACUTE', text: 'Sover ikke' }] },
      {
        hasNoExistingPlans: true,
        challenges: [
          { id: 'c', kind: 'PRIMARY', text: 'Sover lidt' },
          { id: 'y', kind: 'ACUTE', text: long },
        ],
      },
    ),
  ).toEqual([
    ['CHALLENGE_CHANGED', 'Sover lidt', 'challengeKind', 'challenge'],
    ['CHALLENGE_NEW', inShort(long)],
    ['EXISTING_PLAN_GONE', 'JOB_PLAN'],
  ]);
  expect(lengthOf(inShort(long))).toBeLessThanOrEqual(90);
});

test('a mark between two plans is told once of the plan it stands with', () => {
  const rest = { owner: '', status: '', goals: '', interventions: '' };
  const existingPlans = [
    { id: 'x', kind: 'JOB_PLAN' as const, ...rest },
    { id: 'y', kind: 'TREATMENT_PLAN' as const, ...rest },
  ];
  const mark = { existingPlanId: 'x', otherPlanId: 'y', kind: 'OVERLAP' as const, note: 'Kl. 9' };
  const existingPlanMarks = [
    { id: 'm', ...mark },
    { id: 'n', ...mark },
  ];
  expect(told({ existingPlans }, { existingPlans, existingPlanMarks })).toEqual([
    ['EXISTING_PLAN_CHANGED', 'JOB_PLAN', 'markKind'],
  ]);
});

test('the days come last, by their dates', () => {
  expect(
    told(
      { meetingOn: '2026-05-20' },
      { meetingOn: '2026-11-20', nextFollowUpOn: '2027-05-20', followUpHow: 'Et møde' },
    ),
  ).toEqual([
    ['MEETING_ON', '', '2026-11-20'],
    ['NEXT_FOLLOW_UP_ON', '', '2027-05-20'],
    ['SECTION_CHANGED', '', 'followUpHow'],
  ]);
});

test('there is a point where something differs, and none where nothing does', () => {
  fc.assert(
    fc.property(anyVersion, anyVersion, (one, other) => {
      const differs = compareVersions(one, other).some(hasChanged);
      expect(sinceOf(one, other).length > 0).toBe(differs);
      expect(sinceOf(one, one)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
