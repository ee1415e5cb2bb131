/** Which sections are complete: those nothing is missing in. */
import { describe, expect, test } from '@jest/globals';
import { aConsent, aParticipant, aPlan, TODAY } from './a-plan.test-data.ts';
import type { PlanFacts } from './plan-facts.ts';
import { PLAN_SECTIONS, sectionState } from './sections.ts';

const incomplete = (changes: Partial<PlanFacts>, today = TODAY) => {
  const states = sectionState(aPlan(changes), today);
  return PLAN_SECTIONS.filter((section) => states[section] === 'INCOMPLETE');
};

describe('the five sections', () => {
  test.each<[string, Partial<PlanFacts>, string[]]>([
    ['nothing is missing', {}, []],
    ['there is no meeting date', { meetingOn: null }, ['MASTER_DATA']],
    ['nobody looked for other plans', { hasNoExistingPlans: false }, ['MAPPING']],
    ['there is no challenge', { challenges: [] }, ['CHALLENGES']],
    ['there is no goal', { goals: [] }, ['GOALS']],
    ['there is no next date', { nextFollowUpOn: null }, ['FOLLOW_UP']],
    ['the citizen was not asked', { citizenAcceptance: null, goals: [] }, ['GOALS', 'FOLLOW_UP']],
  ])('when %s, the incomplete ones are named', (_, changes, expected) => {
    expect(incomplete(changes)).toEqual(expected);
  });

  test('master data opens again on the day after a consent ran out', () => {
    const participants = [
      aParticipant({ id: 'lead', isLead: true }),
      aParticipant({ needsConsent: true }),
    ];
    const changes = { participants, consents: [aConsent({ toOn: '2026-12-01' })] };
    expect(incomplete(changes, '2026-12-01')).toEqual([]);
    expect(incomplete(changes, '2026-12-02')).toEqual(['MASTER_DATA']);
  });
});
