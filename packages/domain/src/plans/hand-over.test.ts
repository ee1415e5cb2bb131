/** Who may take a plan over, and which step leads where: as tables. */
import { describe, expect, test } from '@jest/globals';
import {
  afterStep,
  goesAlong,
  type HandOverState,
  type HandOverStep,
  proposalProblem,
  type ReceiverFacts,
  receiverProblem,
} from './hand-over.ts';
import { PLAN_SECTIONS } from './plan-section.ts';

const colleague: ReceiverFacts = {
  isCaseworker: true,
  isLead: false,
  isOfSameOrganisation: true,
  consented: [],
};
const stranger: ReceiverFacts = { ...colleague, isOfSameOrganisation: false };

describe('whoever is asked to lead', () => {
  test.each([
    ['a colleague of the same organisation', colleague, null],
    ['the lead', { ...colleague, isLead: true }, 'IS_LEAD'],
    ['somebody whose account or role has ended', { ...colleague, isCaseworker: false }, 'MAY_NOT'],
    ['somebody from elsewhere', stranger, 'MAY_NOT'],
    [
      'somebody from elsewhere who may see most of it',
      { ...stranger, consented: PLAN_SECTIONS.slice(1) },
      'MAY_NOT',
    ],
    [
      'somebody from elsewhere who may see all of it',
      { ...stranger, consented: PLAN_SECTIONS },
      null,
    ],
    [
      'somebody from elsewhere with every consent and no role',
      { ...stranger, isCaseworker: false, consented: PLAN_SECTIONS },
      'MAY_NOT',
    ],
  ] as const)('%s: %#', (_, receiver, expected) => {
    expect(receiverProblem(receiver)).toBe(expected);
  });
});

describe('a proposal', () => {
  test.each([
    ['DRAFT', false, null],
    ['AGREED', false, null],
    ['AGREED', true, 'ALREADY_OPEN'],
    ['CLOSED', false, 'CLOSED'],
    ['CLOSED', true, 'CLOSED'],
  ] as const)('on a plan that is %s, one open already: %s', (status, hasOpenProposal, expected) => {
    expect(proposalProblem({ status, hasOpenProposal }, colleague)).toBe(expected);
  });

  test('to somebody who may not take over says so', () => {
    const plan = { status: 'AGREED', hasOpenProposal: false } as const;
    expect(proposalProblem(plan, stranger)).toBe('MAY_NOT');
    expect(proposalProblem(plan, { ...colleague, isLead: true })).toBe('IS_LEAD');
  });
});

describe('an answer', () => {
  const steps: HandOverStep[] = ['ACCEPT', 'DECLINE', 'WITHDRAW'];

  test.each([
    ['ACCEPT', 'ACCEPTED'],
    ['DECLINE', 'DECLINED'],
    ['WITHDRAW', 'WITHDRAWN'],
  ] as const)('%s to an open proposal makes it %s', (step, state) => {
    const open = { state: 'PROPOSED', planStatus: 'AGREED' } as const;
    expect(afterStep(open, step, colleague)).toEqual({ ok: true, state });
  });

  test.each([
    ['ACCEPTED', 'ANSWERED'],
    ['DECLINED', 'ANSWERED'],
    ['WITHDRAWN', 'WITHDRAWN'],
  ] as [HandOverState, string][])('to one that is %s is refused as %s', (state, problem) => {
    for (const step of steps) {
      const proposal = { state, planStatus: 'AGREED' } as const;
      expect(afterStep(proposal, step, colleague)).toEqual({ ok: false, problem });
    }
  });

  test('on a plan that was closed meanwhile can only put the proposal away', () => {
    const proposal = { state: 'PROPOSED', planStatus: 'CLOSED' } as const;
    expect(afterStep(proposal, 'ACCEPT', colleague)).toEqual({ ok: false, problem: 'CLOSED' });
    expect(afterStep(proposal, 'DECLINE', colleague).ok).toBe(true);
    expect(afterStep(proposal, 'WITHDRAW', colleague).ok).toBe(true);
  });

  test('of somebody who may not take over any more can only be no', () => {
    const proposal = { state: 'PROPOSED', planStatus: 'AGREED' } as const;
    expect(afterStep(proposal, 'ACCEPT', stranger)).toEqual({ ok: false, problem: 'MAY_NOT' });
    expect(afterStep(proposal, 'DECLINE', stranger).ok).toBe(true);
  });
});

test.each([
  [true, false, { followUps: true, interventions: false, promises: false }],
  [false, false, { followUps: false, interventions: false, promises: false }],
  [false, true, { followUps: true, interventions: true, promises: true }],
  [true, true, { followUps: true, interventions: true, promises: true }],
])('carries follow-ups: %s, leaves: %s', (carriesFollowUps, leadLeaves, expected) => {
  expect(goesAlong({ carriesFollowUps, leadLeaves })).toEqual(expected);
});
