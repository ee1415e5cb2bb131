/** The line of six steps, from an empty draft to a plan that is followed up. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { aConsent, anAgreedPlan, aParticipant, aPlan, TODAY } from './a-plan.test-data.ts';
import { type Duty, dutiesOf, missingBeforeAgreement } from './duties.ts';
import type { PlanFacts } from './plan-facts.ts';

const statesOf = (plan: PlanFacts, today = TODAY) =>
  dutiesOf(plan, today)
    .map(({ state }) => state[0])
    .join('');
const missingUnder = (plan: PlanFacts, duty: Duty, today = TODAY) =>
  dutiesOf(plan, today).find((status) => status.duty === duty)?.missing;

const anEmptyPlan = () =>
  aPlan({
    meetingOn: null,
    targetGroup: null,
    citizenAcceptance: null,
    hasNoExistingPlans: false,
    participants: [aParticipant({ id: 'lead', isLead: true })],
    challenges: [],
    goals: [],
    nextFollowUpOn: null,
  });

const due = (dueOn: string) => ({ id: dueOn, dueOn });

describe('the six duties', () => {
  // One letter a duty, in order: Done, Coming, Next, Missing.
  test.each<[string, PlanFacts, string]>([
    ['a new draft', anEmptyPlan(), 'NMMMMM'],
    ['a draft that lacks nothing waits to be agreed', aPlan(), 'DDDNMM'],
    ['a draft without a mapping', aPlan({ hasNoExistingPlans: false }), 'DNDMMM'],
    ['agreed, not sent', anAgreedPlan({ sentAtVersion: null }), 'DDDDNC'],
    ['agreed and sent', anAgreedPlan(), 'DDDDDC'],
    ['an older version sent', anAgreedPlan({ version: 2, sentAtVersion: 1 }), 'DDDDNC'],
    ['changed since the meeting', anAgreedPlan({ hasUnagreedChanges: true }), 'DDDNDC'],
    ['without a next follow-up', anAgreedPlan({ nextFollowUpOn: null }), 'DDDDDN'],
    [
      'closed',
      anAgreedPlan({ status: 'CLOSED', nextFollowUpOn: null, openFollowUps: [] }),
      'DDDDDD',
    ],
  ])('%s', (_, plan, expected) => {
    expect(statesOf(plan)).toBe(expected);
  });

  test('a consent that lapses takes its duty back, and says for whom', () => {
    const participants = [
      aParticipant({ id: 'lead', isLead: true }),
      aParticipant({ needsConsent: true }),
    ];
    const plan = anAgreedPlan({ participants, consents: [aConsent({ toOn: '2026-12-01' })] });
    expect(statesOf(plan, '2026-12-01')).toBe('DDDDDC');
    expect(statesOf(plan, '2026-12-02')).toBe('DDNDDC');
    expect(missingUnder(plan, 'CONSENT', '2026-12-02')).toEqual([
      { key: 'CONSENT', section: 'MASTER_DATA', targetId: 'participant' },
    ]);
  });

  test('a follow-up is overdue the day after the working day it moved to', () => {
    const plan = anAgreedPlan({ openFollowUps: [{ id: 'follow-up', dueOn: '2026-11-21' }] });
    expect(statesOf(plan, '2026-11-23')).toBe('DDDDDC');
    expect(statesOf(plan, '2026-11-24')).toBe('DDDDDN');
    expect(missingUnder(plan, 'FOLLOWED_UP', '2026-11-24')).toEqual([
      { key: 'NEXT_FOLLOW_UP', section: 'FOLLOW_UP', targetId: 'follow-up' },
    ]);
  });

  test.each<[string, Partial<PlanFacts>, string | null]>([
    // The 21st is a Saturday: it is done on the Monday after.
    [
      'an open one on the working day it moves to',
      { openFollowUps: [due('2026-11-21')] },
      '2026-11-23',
    ],
    ['the first of two', { openFollowUps: [due('2027-03-01'), due('2026-12-01')] }, '2026-12-01'],
    ['the day that was written, where none is open', { openFollowUps: [] }, '2027-03-01'],
    [
      'one that is left of a closed plan',
      { status: 'CLOSED', openFollowUps: [due('2026-12-01')] },
      '2026-12-01',
    ],
    ['none of a closed plan', { status: 'CLOSED', openFollowUps: [] }, null],
    [
      'none when the day is past and it was recorded',
      { openFollowUps: [], nextFollowUpOn: '2026-11-02' },
      null,
    ],
  ])('a follow-up to come is told with its day: %s', (_, changes, comesOn) => {
    const last = dutiesOf(anAgreedPlan(changes), TODAY).at(-1);
    expect(last).toEqual({
      duty: 'FOLLOWED_UP',
      state: comesOn ? 'COMING' : 'DONE',
      missing: [],
      comesOn,
    });
  });

  test('a date set when the last follow-up was recorded is not measured from the old meeting', () => {
    const plan = anAgreedPlan({ nextFollowUpOn: '2027-11-01' });
    expect(missingUnder(plan, 'FOLLOWED_UP')).toEqual([]);
  });

  test('together the duties of a draft name exactly what is missing before it can be agreed', () => {
    const plans = fc.record({
      meetingOn: fc.constantFrom(null, '2026-11-21'),
      targetGroup: fc.constantFrom(null, 'COMPLEX_SOCIAL_PROBLEMS' as const),
      hasNoExistingPlans: fc.boolean(),
      participants: fc.array(
        fc
          .record({ isLead: fc.boolean(), hasLeft: fc.boolean(), needsConsent: fc.boolean() })
          .map(aParticipant),
        { maxLength: 3 },
      ),
      goals: fc.constantFrom(aPlan().goals, []),
      nextFollowUpOn: fc.constantFrom(null, '2027-03-01', '2028-01-01'),
    });
    fc.assert(
      fc.property(plans, (changes) => {
        const plan = aPlan(changes);
        const named = dutiesOf(plan, TODAY).flatMap(({ missing }) => missing);
        expect(named).toEqual(missingBeforeAgreement(plan, TODAY));
        expect(dutiesOf(plan, TODAY).filter(({ state }) => state === 'NEXT')).toHaveLength(1);
      }),
    );
  });
});
