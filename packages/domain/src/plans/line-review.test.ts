/** Every line of a plan is gone through, and what is done with stays counted. */
import { describe, expect, test } from '@jest/globals';
import {
  isRenewalNear,
  linesToReview,
  type ReviewablePlan,
  reviewProgress,
  suggestedMeeting,
} from './line-review.ts';

const person = (id: string, changes: object = {}) => ({
  id,
  kind: 'PROFESSIONAL' as const,
  isLead: false,
  leftOn: null,
  ...changes,
});
const todo = (id: string, responsibleId: string, state = 'PLANNED' as const) => ({
  id,
  state,
  responsibleId,
});

const plan: ReviewablePlan = {
  participants: [
    person('lead', { isLead: true }),
    person('citizen', { kind: 'CITIZEN' }),
    person('helper'),
    person('gone', { leftOn: '2026-05-01' }),
  ],
  existingPlans: [{ id: 'job-plan' }],
  challenges: [{ id: 'sleep' }],
  goals: [
    {
      id: 'home',
      state: 'ACTIVE',
      interventions: [
        todo('apply', 'helper'),
        { id: 'visit', state: 'DONE', responsibleId: 'helper' },
      ],
    },
    { id: 'old', state: 'ACHIEVED', interventions: [todo('left-over', 'helper')] },
  ],
  followUps: [{ id: 'start', responsibleId: 'helper', doneOn: null }],
  promises: [{ id: 'call', responsibleId: 'helper', interventionId: null, outcome: null }],
};
const ids = (...reviews: Parameters<typeof linesToReview>[1]) =>
  linesToReview(plan, reviews).map(({ id }) => id);

describe('the lines', () => {
  test('are the goals with what is to be done, then people, challenges and other plans', () => {
    expect(ids()).toEqual(['home', 'apply', 'lead', 'citizen', 'helper', 'sleep', 'job-plan']);
  });

  test('keep what was done with in this review', () => {
    expect(
      ids(
        { targetId: 'visit', kind: 'INTERVENTION', choice: 'DONE' },
        { targetId: 'old', kind: 'GOAL', choice: 'DONE' },
        { targetId: 'hash', kind: 'CHALLENGE', choice: 'DONE' },
      ),
    ).toEqual([
      'home',
      'apply',
      'visit',
      'old',
      'lead',
      'citizen',
      'helper',
      'sleep',
      'job-plan',
      'hash',
    ]);
  });

  test('say who cannot leave, and whose work somebody must take over', () => {
    const of = (id: string) => linesToReview(plan, []).find((one) => one.id === id);
    expect(of('lead')).toMatchObject({ staysBecause: 'IS_LEAD' });
    expect(of('citizen')).toMatchObject({ staysBecause: 'IS_CITIZEN', answersFor: [] });
    expect(of('helper')).toMatchObject({
      staysBecause: null,
      answersFor: ['apply', 'start', 'call'],
    });
  });
});

test('what has been gone through is counted down', () => {
  const some = linesToReview(plan, [
    { targetId: 'home', kind: 'GOAL', choice: 'STILL_TRUE' },
    { targetId: 'hash', kind: 'CHALLENGE', choice: 'DONE' },
  ]);
  expect(reviewProgress(some)).toEqual({ reviewed: 2, total: 8, isComplete: false });
  const all = some.map((one) => ({ ...one, choice: 'STILL_TRUE' as const }));
  expect(reviewProgress(all)).toEqual({ reviewed: 8, total: 8, isComplete: true });
});

test.each([
  { next: null, isNear: false, meeting: '2026-11-20' },
  { next: '2026-11-03', isNear: true, meeting: '2026-11-20' },
  { next: '2026-11-20', isNear: true, meeting: '2026-11-20' },
  { next: '2026-12-04', isNear: true, meeting: '2026-12-04' },
  { next: '2026-12-05', isNear: false, meeting: '2026-11-20' },
])('the next meeting on $next is near: $isNear, and $meeting is suggested', (row) => {
  expect(isRenewalNear(row.next, '2026-11-20')).toBe(row.isNear);
  expect(suggestedMeeting(row.next, '2026-11-20')).toBe(row.meeting);
});
