/** Consents day by day, and the ones that may not be given. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays } from '../calendar/calendar-date.ts';
import { aConsent } from './a-plan.test-data.ts';
import {
  checkConsent,
  consentState,
  isConsentLive,
  isSamePurpose,
  latestConsentEnd,
  PARTY_KINDS,
  replacedFrom,
  sectionsCovered,
} from './consent.ts';

const FROM = '2026-06-01';
const TO = '2027-06-01';

describe('where a consent stands', () => {
  test.each([
    ['the day before it starts', '2026-05-31', null, 'NOT_YET', false],
    ['on its first day', '2026-06-01', null, 'LIVE', true],
    ['31 days before its end', '2027-05-01', null, 'LIVE', true],
    ['30 days before its end', '2027-05-02', null, 'ENDING_SOON', true],
    ['on its last day', '2027-06-01', null, 'ENDING_SOON', true],
    ['the day after', '2027-06-02', null, 'LAPSED', false],
    ['the day before it is withdrawn', '2026-11-20', '2026-11-21', 'LIVE', true],
    ['the day it is withdrawn', '2026-11-21', '2026-11-21', 'WITHDRAWN', false],
    ['long after it was withdrawn', '2028-01-01', '2026-11-21', 'WITHDRAWN', false],
    ['withdrawn before it started', '2026-05-31', '2026-05-20', 'WITHDRAWN', false],
    ['withdrawn after it had run out', '2027-08-01', '2027-07-01', 'LAPSED', false],
  ] as const)('%s', (_, today, withdrawnOn, state, isLive) => {
    const consent = { fromOn: FROM, toOn: TO, withdrawnOn, replacedOn: null };
    expect(consentState(consent, today)).toBe(state);
    expect(isConsentLive(consent, today)).toBe(isLive);
  });

  test('once ended it never comes back', () => {
    const days = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(
        days,
        fc.option(days),
        fc.option(days),
        days,
        days,
        (length, withdrawnAfter, replacedAfter, at, later) => {
          const dayOf = (after: number | null) => (after === null ? null : addDays(FROM, after));
          const consent = {
            fromOn: FROM,
            toOn: addDays(FROM, length),
            withdrawnOn: dayOf(withdrawnAfter),
            replacedOn: dayOf(replacedAfter),
          };
          const isLiveAfter = (n: number) => isConsentLive(consent, addDays(FROM, n));
          if (!isLiveAfter(at)) expect(isLiveAfter(at + later)).toBe(false);
        },
      ),
    );
  });

  test.each([
    ['the day before', '2026-11-20', { replacedOn: '2026-11-21' }, 'LIVE', true],
    ['on the day', '2026-11-21', { replacedOn: '2026-11-21' }, 'REPLACED', false],
    ['long after', '2028-01-01', { replacedOn: '2026-11-21' }, 'REPLACED', false],
    ['after it had run out', '2027-08-01', { replacedOn: '2027-07-01' }, 'LAPSED', false],
    [
      'before it was withdrawn',
      '2026-11-25',
      { replacedOn: '2026-11-21', withdrawnOn: '2026-11-24' },
      'REPLACED',
      false,
    ],
    [
      'on the day it was withdrawn',
      '2026-11-25',
      { replacedOn: '2026-11-24', withdrawnOn: '2026-11-24' },
      'WITHDRAWN',
      false,
    ],
    ['soon, near its end', '2027-05-20', { replacedOn: '2027-06-01' }, 'LIVE', true],
  ] as const)('that a newer one replaces, %s', (_, today, ended, state, isLive) => {
    const consent = { fromOn: FROM, toOn: TO, withdrawnOn: null, ...ended };
    expect(consentState(consent, today)).toBe(state);
    expect(isConsentLive(consent, today)).toBe(isLive);
  });
});

describe('a newer consent to the same party', () => {
  const earlier = { fromOn: FROM, toOn: TO, withdrawnOn: null, replacedOn: null };
  const TODAY = '2026-11-21';

  test.each([
    ['takes over at once', {}, '2026-11-21', '2027-11-21', '2026-11-21'],
    ['takes over from today, though it is dated back', {}, '2026-10-01', '2027-10-01', TODAY],
    ['takes over on its first day', {}, '2027-05-15', '2028-05-15', '2027-05-15'],
    ['leaves what ends before it', {}, '2027-06-02', '2028-06-02', null],
    ['leaves what begins after it', { fromOn: '2027-01-01' }, '2026-11-21', '2026-12-31', null],
    ['that is over already changes nothing', {}, '2025-01-01', '2026-01-01', null],
    ['leaves what was withdrawn', { withdrawnOn: '2026-07-01' }, TODAY, '2027-11-21', null],
    [
      'does not put an end off',
      { replacedOn: '2026-12-01' },
      '2027-01-01',
      '2028-01-01',
      '2026-12-01',
    ],
  ])('%s', (_, changes, fromOn, toOn, expected) => {
    expect(replacedFrom({ ...earlier, ...changes }, { fromOn, toOn }, TODAY)).toBe(expected);
  });
});

test.each([
  ['Behandling', 'behandling ', true],
  ['Bolig efter  udskrivning', 'Bolig efter\nudskrivning', true],
  ['Å', 'A\u030A', true],
  ['Behandling', 'Bolig', false],
])('%j and %j are one purpose: %s', (one, other, isSame) => {
  expect(isSamePurpose(one, other)).toBe(isSame);
});

describe('giving a consent', () => {
  test.each([
    ['2026-06-01', '2027-06-01'],
    ['2024-02-29', '2025-02-28'],
  ])('from %s it may last until %s', (fromOn, toOn) => {
    expect(latestConsentEnd(fromOn)).toBe(toOn);
  });

  test.each([
    ['JOB_CENTRE', 'WRITTEN', '2027-06-01', []],
    ['JOB_CENTRE', 'WRITTEN', '2027-06-02', ['TOO_LONG']],
    ['HOUSING', 'ORAL', '2027-06-01', ['MUST_BE_WRITTEN']],
    ['RELATIVE', 'ORAL', '2028-06-01', ['MUST_BE_WRITTEN', 'TOO_LONG']],
    ['MUNICIPAL_UNIT', 'ORAL', '2026-06-02', ['MUST_BE_WRITTEN']],
    ['OTHER', 'WRITTEN', '2026-05-31', ['END_BEFORE_START']],
    ['OTHER', 'WRITTEN', '2026-06-01', []],
    ['HEALTH_STAFF', 'ORAL', '2029-06-01', []],
    ['GP', 'ORAL', '2029-06-01', []],
    ['HEALTH_STAFF', 'ORAL', '2026-05-31', ['END_BEFORE_START']],
  ] as const)('to %s, %s, until %s: %j', (partyKind, form, toOn, problems) => {
    expect(checkConsent({ partyKind, form, fromOn: FROM, toOn })).toEqual(problems);
  });

  test('whatever passes lasts at most a year, but among health staff', () => {
    const ends = fc.integer({ min: -10, max: 1000 }).map((days) => addDays(FROM, days));
    fc.assert(
      fc.property(fc.constantFrom(...PARTY_KINDS), ends, (partyKind, toOn) => {
        const problems = checkConsent({ partyKind, form: 'WRITTEN', fromOn: FROM, toOn });
        const isHealth = partyKind === 'HEALTH_STAFF' || partyKind === 'GP';
        expect(problems.length === 0).toBe(toOn >= FROM && (isHealth || toOn <= TO));
      }),
    );
  });
});

test('the sections covered are those of live consents, once each, in page order', () => {
  const consents = [
    aConsent({ sections: ['GOALS', 'MASTER_DATA'] }),
    aConsent({ sections: ['GOALS', 'FOLLOW_UP'] }),
    aConsent({ sections: ['MAPPING'], withdrawnOn: '2026-07-01' }),
    aConsent({ sections: ['CHALLENGES'], toOn: '2026-11-20' }),
  ];
  expect(sectionsCovered(consents, '2026-11-21')).toEqual(['MASTER_DATA', 'GOALS', 'FOLLOW_UP']);
  expect(sectionsCovered([], '2026-11-21')).toEqual([]);
});
