/** What a recipient is sent, with a consent and without. */
import { describe, expect, test } from '@jest/globals';
import { aConsent, aParticipant, TODAY } from './a-plan.test-data.ts';
import { PLAN_SECTIONS } from './plan-section.ts';
import { type GroundUsed, sectionsToSend } from './sending.ts';

const guest = aParticipant({ needsConsent: true, unitId: 'elsewhere' });
const ground = (changes: Partial<GroundUsed> = {}): GroundUsed => ({
  ground: 'WEIGHTY_REGARD',
  sections: ['GOALS'],
  reason: 'Akut fare',
  ...changes,
});

describe('what a recipient is sent', () => {
  test('is everything for whoever needs no consent', () => {
    const citizen = aParticipant({ kind: 'CITIZEN' });
    expect(sectionsToSend(citizen, [], null, TODAY)).toEqual({
      ok: true,
      sections: [...PLAN_SECTIONS],
    });
  });

  test('is what live consents cover together, to the person and to their unit', () => {
    const consents = [
      aConsent({ participantId: guest.id, sections: ['GOALS'] }),
      aConsent({ participantId: null, unitId: 'elsewhere', sections: ['FOLLOW_UP'] }),
      aConsent({ participantId: 'somebody else', sections: ['MAPPING'] }),
    ];
    expect(sectionsToSend(guest, consents, null, TODAY)).toEqual({
      ok: true,
      sections: ['GOALS', 'FOLLOW_UP'],
    });
  });

  test.each([
    ['ran out', { toOn: '2026-11-20' }],
    ['was withdrawn today', { withdrawnOn: TODAY }],
    ['begins tomorrow', { fromOn: '2026-11-22' }],
  ])('is nothing under a consent that %s', (_, changes) => {
    const consents = [aConsent({ participantId: guest.id, ...changes })];
    expect(sectionsToSend(guest, consents, null, TODAY)).toEqual({
      ok: false,
      problem: 'NO_LIVE_CONSENT',
    });
  });

  test('is nothing for somebody who has left, whatever consent or ground there is', () => {
    const left = { ...guest, hasLeft: true };
    const consents = [aConsent({ participantId: guest.id })];
    expect(sectionsToSend(left, consents, ground(), TODAY)).toEqual({
      ok: false,
      problem: 'RECIPIENT_LEFT',
    });
  });

  test('is nothing for somebody the plan is not sent to, and no ground changes that', () => {
    const not = { ...guest, receivesPlan: false };
    const consents = [aConsent({ participantId: guest.id })];
    for (const used of [null, ground()]) {
      expect(sectionsToSend(not, consents, used, TODAY)).toEqual({
        ok: false,
        problem: 'RECIPIENT_GETS_NO_PLAN',
      });
    }
    const citizen = aParticipant({ kind: 'CITIZEN', receivesPlan: false });
    expect(sectionsToSend(citizen, [], null, TODAY).ok).toBe(false);
  });

  test('a participant without a unit is not covered by a consent to nobody in particular', () => {
    const alone = { ...guest, unitId: null };
    const consents = [aConsent({ participantId: 'another', unitId: null })];
    expect(sectionsToSend(alone, consents, null, TODAY).ok).toBe(false);
  });
});

describe('without a consent', () => {
  test('a ground opens the sections it was used for and no more, a live consent or not', () => {
    const used = ground({ sections: ['FOLLOW_UP', 'GOALS'] });
    const consents = [aConsent({ participantId: guest.id, sections: ['MAPPING'] })];
    expect(sectionsToSend(guest, consents, used, TODAY)).toEqual({
      ok: true,
      sections: ['GOALS', 'FOLLOW_UP'],
    });
  });

  test.each([
    ['GROUND_WITHOUT_SECTIONS', ground({ sections: [] })],
    ['GROUND_WITHOUT_REASON', ground({ reason: '' })],
  ])('a ground is refused with %s', (problem, used) => {
    expect(sectionsToSend(guest, [], used, TODAY)).toEqual({ ok: false, problem });
  });

  test('a ground for authorities opens nothing for a relative', () => {
    const relative = { ...guest, kind: 'RELATIVE' } as const;
    const used = ground({ ground: 'POLICE_SOCIAL_PSYCHIATRY' });
    expect(sectionsToSend(relative, [], used, TODAY)).toEqual({
      ok: false,
      problem: 'GROUND_DOES_NOT_FIT',
    });
  });

  test('a ground towards somebody who needs none is refused, so that none is noted in vain', () => {
    expect(sectionsToSend(aParticipant(), [], ground(), TODAY)).toEqual({
      ok: false,
      problem: 'GROUND_NOT_NEEDED',
    });
  });
});
