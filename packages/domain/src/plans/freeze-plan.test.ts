/** What becomes part of an agreed version, and what does not. */
import { describe, expect, test } from '@jest/globals';
import { freezePlan, type PlanToFreeze } from './freeze-plan.ts';
import { aFrozenPlan } from './a-frozen-plan.test-data.ts';

const TODAY = '2026-11-20';

const person = (id: string, changes: object = {}) => ({
  id,
  kind: 'PROFESSIONAL' as const,
  name: `Navn ${id}`,
  function: '',
  organisation: '',
  relation: '',
  receivesPlan: true,
  isLead: false,
  leftOn: null,
  ...changes,
});

function aPlanToFreeze(changes: Partial<PlanToFreeze> = {}): PlanToFreeze {
  const { leadName: _, ...head } = aFrozenPlan();
  return {
    ...head,
    participants: [person('lead', { isLead: true })],
    consents: [],
    existingPlans: [],
    existingPlanMarks: [],
    challenges: [],
    goals: [],
    ...changes,
  };
}

const aGoal = (intervention: object = {}) => ({
  id: 'g',
  title: 'Bolig',
  ownWords: 'Min egen dør',
  state: 'ACTIVE' as const,
  attainment: 3,
  recommendation: { id: 'k', number: 12, title: 'Sammenhæng' },
  interventions: [
    {
      id: 'i',
      title: 'Søge bolig',
      direction: 'START' as const,
      methodKey: null,
      responsibleId: 'lead',
      dueOn: null,
      state: 'PLANNED' as const,
      ...intervention,
    },
  ],
});

describe('what is frozen', () => {
  test('keeps the row of every line, and names instead of ids of others', () => {
    const [goal] = freezePlan(aPlanToFreeze({ goals: [aGoal()] }), TODAY).goals;
    expect(goal).toMatchObject({ id: 'g', attainment: 3 });
    expect(goal?.recommendation).toEqual({ number: 12, title: 'Sammenhæng' });
    expect(goal?.interventions[0]).toEqual({
      id: 'i',
      title: 'Søge bolig',
      direction: 'START',
      method: null,
      responsibleName: 'Navn lead',
      dueOn: null,
      state: 'PLANNED',
    });
  });

  test.each([
    ['OPIOID_SUBSTITUTION', 'Substitutionsbehandling'],
    ['GONE_FROM_THE_CATALOGUE', null],
  ])('names the method %s as %j', (methodKey, method) => {
    const plan = aPlanToFreeze({ goals: [aGoal({ methodKey })] });
    expect(freezePlan(plan, TODAY).goals[0]?.interventions[0]?.method).toBe(method);
  });

  test('leaves out who has left, also on that day, but not whose name stands on a task', () => {
    const participants = [
      person('lead', { isLead: true }),
      person('gone', { leftOn: TODAY }),
      person('leaving', { leftOn: '2026-11-21' }),
    ];
    const goals = [aGoal({ responsibleId: 'gone' })];
    const frozen = freezePlan(aPlanToFreeze({ participants, goals }), TODAY);
    expect(frozen.participants.map(({ id }) => id)).toEqual(['lead', 'leaving']);
    expect(frozen.leadName).toBe('Navn lead');
    expect(frozen.goals[0]?.interventions[0]?.responsibleName).toBe('Navn gone');
  });

  test('leaves out consents that do not hold on the day', () => {
    const consent = (id: string, changes: object) => ({
      id,
      partyName: 'Jobcentret',
      purpose: 'Praktik',
      sections: ['GOALS' as const],
      form: 'WRITTEN' as const,
      fromOn: '2026-11-01',
      toOn: '2027-11-01',
      withdrawnOn: null,
      replacedOn: null,
      ...changes,
    });
    const consents = [
      consent('live', {}),
      consent('withdrawn', { withdrawnOn: TODAY }),
      consent('replaced', { replacedOn: TODAY }),
      consent('lapsed', { toOn: '2026-11-19' }),
    ];
    const frozen = freezePlan(aPlanToFreeze({ consents }), TODAY);
    expect(frozen.consents.map(({ id }) => id)).toEqual(['live']);
    expect(frozen.consents[0]).toMatchObject({ partyName: 'Jobcentret', purpose: 'Praktik' });
    expect(frozen.consents[0]).not.toHaveProperty('withdrawnOn');
  });

  test('keeps what the practitioner marked between the plans there are', () => {
    const mark = { id: 'm', existingPlanId: 'p', otherPlanId: 'q', note: '' };
    const existingPlanMarks = [{ ...mark, kind: 'OVERLAP' as const }];
    const frozen = freezePlan(aPlanToFreeze({ existingPlanMarks }), TODAY);
    expect(frozen.existingPlanMarks).toEqual(existingPlanMarks);
  });
});
