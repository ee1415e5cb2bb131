/** The usual consent is one that the rules accept, for every kind of party. */
import { describe, expect, test } from '@jest/globals';
import { checkConsent, PARTY_KINDS } from './consent.ts';
import { usualConsent } from './usual-consent.ts';

const TODAY = '2028-02-29';

describe.each(PARTY_KINDS)('the usual consent to %s', (partyKind) => {
  const usual = usualConsent(partyKind, TODAY);

  test('is lawful in each of its forms', () => {
    expect(usual.forms.flatMap((form) => checkConsent({ ...usual, partyKind, form }))).toEqual([]);
  });

  test('covers what was agreed and when they meet again, from today for a year', () => {
    expect(usual.sections).toEqual(expect.arrayContaining(['GOALS', 'FOLLOW_UP']));
    expect([usual.fromOn, usual.toOn]).toEqual([TODAY, '2029-02-28']);
  });
});

test.each([
  ['HEALTH_STAFF', ['WRITTEN', 'ORAL']],
  ['GP', ['WRITTEN', 'ORAL']],
  ['RELATIVE', ['WRITTEN']],
  ['JOB_CENTRE', ['WRITTEN']],
] as const)('to %s it may be given %j', (partyKind, forms) => {
  expect(usualConsent(partyKind, TODAY).forms).toEqual(forms);
});

test('a relative does not get what is hard without somebody choosing it', () => {
  expect(usualConsent('RELATIVE', TODAY).sections).not.toContain('CHALLENGES');
});
