/** A plan that can be agreed, spoiled in one place at a time. */
import { describe, expect, test } from '@jest/globals';
import { aConsent, aGoal, anIntervention, aParticipant, aPlan, TODAY } from './a-plan.test-data.ts';
import { missingBeforeAgreement } from './missing.ts';
import type { ConsentFacts, PlanFacts } from './plan-facts.ts';
import { PLAN_SECTIONS } from './plan-section.ts';

const lead = aParticipant({ id: 'lead', isLead: true });
const needing = aParticipant({ needsConsent: true });
const keysOf = (changes: Partial<PlanFacts>) =>
  missingBeforeAgreement(aPlan(changes), TODAY).map((item) =>
    item.targetId ? `${item.key} ${item.targetId}` : item.key,
  );
const withIntervention = (changes: Parameters<typeof anIntervention>[0]) => ({
  goals: [aGoal({ interventions: [anIntervention(changes)] })],
});

describe('what is missing before a plan can be agreed', () => {
  test('nothing, when everything is there', () => {
    expect(keysOf({})).toEqual([]);
  });

  test.each<[string, Partial<PlanFacts>, string[]]>([
    ['no meeting date', { meetingOn: null }, ['MEETING_DATE']],
    ['no lead', { participants: [aParticipant({ id: 'lead' })] }, ['LEAD']],
    [
      'a lead who left',
      {
        participants: [{ ...lead, hasLeft: true }, aParticipant()],
        goals: [
          aGoal({ interventions: [anIntervention({ responsibleParticipantId: 'participant' })] }),
        ],
      },
      ['LEAD'],
    ],
    ['only the lead', { participants: [lead] }, ['PARTICIPANT']],
    [
      'only the lead and the citizen',
      { participants: [lead, aParticipant({ kind: 'CITIZEN' })] },
      ['PARTICIPANT'],
    ],
    [
      'the other one left',
      { participants: [lead, aParticipant({ hasLeft: true })] },
      ['PARTICIPANT'],
    ],
    ['no target group', { targetGroup: null }, ['TARGET_GROUP']],
    ['no mapping', { hasNoExistingPlans: false }, ['EXISTING_PLAN_OR_NONE']],
    ['a mapped plan', { hasNoExistingPlans: false, existingPlans: [{ id: 'job' }] }, []],
    ['no challenge', { challenges: [] }, ['CHALLENGE']],
    ['a blank challenge', { challenges: [{ id: 'c', text: ' \n' }] }, ['CHALLENGE']],
    ['no goal', { goals: [] }, ['GOAL']],
    ['only a goal already reached', { goals: [aGoal({ state: 'ACHIEVED' })] }, ['GOAL']],
    ['a goal without a name', { goals: [aGoal({ title: ' ' })] }, ['TITLE goal']],
    [
      'a goal without intervention',
      { goals: [aGoal({ interventions: [] })] },
      ['INTERVENTION goal'],
    ],
    ['an unnamed intervention', withIntervention({ title: '' }), ['TITLE intervention']],
    [
      'nobody responsible',
      withIntervention({ responsibleParticipantId: null }),
      ['RESPONSIBLE intervention'],
    ],
    [
      'a stranger responsible',
      withIntervention({ responsibleParticipantId: 'x' }),
      ['RESPONSIBLE intervention'],
    ],
    [
      'no date on an intervention',
      withIntervention({ dueOn: null }),
      ['INTERVENTION_DATE intervention'],
    ],
    [
      'an intervention that is over',
      withIntervention({ state: 'DONE', dueOn: null, responsibleParticipantId: null }),
      [],
    ],
    [
      'an intervention in progress without a date',
      withIntervention({ state: 'IN_PROGRESS', dueOn: null }),
      ['INTERVENTION_DATE intervention'],
    ],
    [
      'a dropped goal left half written',
      { goals: [aGoal(), aGoal({ id: 'old', state: 'DROPPED', title: '', interventions: [] })] },
      [],
    ],
    ['nobody asked the citizen', { citizenAcceptance: null }, ['CITIZEN_ACCEPTANCE']],
    ['a citizen who says no', { citizenAcceptance: 'NOT_ACCEPTED' }, []],
    ['no next follow-up', { nextFollowUpOn: null }, ['NEXT_FOLLOW_UP']],
    ['a next follow-up before the meeting', { nextFollowUpOn: '2026-11-20' }, ['NEXT_FOLLOW_UP']],
    [
      'a next follow-up that has passed',
      { meetingOn: '2026-01-12', nextFollowUpOn: '2026-06-01' },
      ['NEXT_FOLLOW_UP_PAST'],
    ],
    ['the last day allowed', { nextFollowUpOn: '2027-05-21' }, []],
    ['a day too late', { nextFollowUpOn: '2027-05-22' }, ['NEXT_FOLLOW_UP_TOO_LATE']],
    [
      'a day too late with a reason',
      { nextFollowUpOn: '2027-05-22', nextFollowUpReason: 'Indlagt' },
      [],
    ],
  ])('%s', (_, changes, expected) => {
    expect(keysOf(changes)).toEqual(expected);
  });

  test.each<[string, Partial<PlanFacts>, boolean]>([
    ['none at all', {}, false],
    ['a live one to the participant', { consents: [aConsent()] }, true],
    ['one to somebody else', { consents: [aConsent({ participantId: 'other' })] }, false],
    ['one to the unit', { consents: [aConsent({ participantId: null, unitId: 'unit' })] }, true],
    ['one to another unit', { consents: [aConsent({ participantId: null, unitId: 'x' })] }, false],
    ['one that has lapsed', { consents: [aConsent({ toOn: '2026-11-20' })] }, false],
    [
      'none, but the participant left',
      { participants: [lead, aParticipant(), { ...needing, hasLeft: true }] },
      true,
    ],
  ])('consent of a participant who needs one: %s', (_, changes, isThere) => {
    const participants = [lead, needing];
    expect(keysOf({ participants, ...changes })).toEqual(isThere ? [] : ['CONSENT participant']);
  });

  test.each<[string, ConsentFacts[], string]>([
    ['one withdrawn today', [aConsent({ withdrawnOn: TODAY })], 'CONSENT_WITHDRAWN 2026-11-21'],
    [
      'the one withdrawn to their unit',
      [aConsent({ participantId: null, unitId: 'unit', withdrawnOn: '2026-10-01' })],
      'CONSENT_WITHDRAWN 2026-10-01',
    ],
    [
      'one withdrawn after a newer one to another purpose had run out',
      [
        aConsent({ withdrawnOn: '2026-10-01' }),
        aConsent({ fromOn: '2026-07-01', toOn: '2026-08-01' }),
      ],
      'CONSENT_WITHDRAWN 2026-10-01',
    ],
    [
      'one that ran out after another was withdrawn',
      [aConsent({ withdrawnOn: '2026-07-01' }), aConsent({ toOn: '2026-11-20' })],
      'CONSENT',
    ],
    [
      'one that is to hold after another was withdrawn',
      [aConsent({ withdrawnOn: '2026-07-01' }), aConsent({ fromOn: '2026-11-22' })],
      'CONSENT',
    ],
    [
      'one withdrawn after it had run out',
      [aConsent({ toOn: '2026-09-01', withdrawnOn: '2026-10-01' })],
      'CONSENT',
    ],
  ])(
    'a participant whose consent ended is asked about as it ended: %s',
    (_, consents, expected) => {
      const plan = aPlan({ participants: [lead, needing], consents });
      const items = missingBeforeAgreement(plan, TODAY);
      expect(items.map(({ key, withdrawnOn }) => [key, withdrawnOn].join(' ').trim())).toEqual([
        expected,
      ]);
      expect(items).toMatchObject([{ targetId: 'participant', section: 'MASTER_DATA' }]);
    },
  );

  test('a withdrawn consent of somebody who has left is asked about no more', () => {
    const participants = [lead, aParticipant(), { ...needing, id: 'gone', hasLeft: true }];
    const consents = [aConsent({ participantId: 'gone', withdrawnOn: TODAY })];
    expect(keysOf({ participants, consents })).toEqual([]);
  });

  test.each<[string, Partial<ConsentFacts>, boolean]>([
    ['to every section', { sections: [...PLAN_SECTIONS] }, true],
    ['to all but one', { sections: PLAN_SECTIONS.slice(1) }, false],
    ['that was withdrawn today', { sections: [...PLAN_SECTIONS], withdrawnOn: TODAY }, false],
  ])('a lead who needs a consent may lead with one %s', (_, changes, mayLead) => {
    const foreign = { ...lead, needsConsent: true };
    const consents = [aConsent({ participantId: foreign.id, ...changes })];
    const participants = [foreign, aParticipant()];
    expect(keysOf({ participants, consents })).toEqual(mayLead ? [] : [`NEW_LEAD ${foreign.id}`]);
  });

  test('a consent to no unit does not cover people without a unit', () => {
    const participants = [lead, { ...needing, unitId: null }];
    const consents = [aConsent({ participantId: 'other', unitId: null })];
    expect(keysOf({ participants, consents })).toEqual(['CONSENT participant']);
  });
});
