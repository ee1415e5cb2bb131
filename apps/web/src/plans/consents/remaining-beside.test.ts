/** Whoever withdraws one of several consents is told what the party still has. */
import { expect, test } from '@jest/globals';
import { remainingBeside } from './remaining-beside.ts';

const aConsent = (changes: object) => ({
  id: 'one',
  participantId: null,
  unitId: 'unit',
  purpose: 'Behandling',
  replacedById: null,
  state: 'LIVE',
  ...changes,
});

test.each([
  ['for another purpose', { purpose: 'Bolig' }, ['Bolig']],
  ['that ends soon', { purpose: 'Bolig', state: 'ENDING_SOON' }, ['Bolig']],
  ['for the same purpose', { purpose: 'behandling' }, []],
  ['of another party', { purpose: 'Bolig', unitId: 'other' }, []],
  ['of a person of no unit', { purpose: 'Bolig', unitId: null, participantId: 'x' }, []],
  ['that has ended', { purpose: 'Bolig', state: 'WITHDRAWN' }, []],
])('a consent %s', (_, changes, expected) => {
  const asked = aConsent({});
  expect(remainingBeside(asked, [asked, aConsent({ id: 'two', ...changes })])).toEqual(expected);
});

test('the one that is to take over goes along', () => {
  const asked = aConsent({ replacedById: 'two' });
  const two = aConsent({ id: 'two', purpose: 'Bolig' });
  expect(remainingBeside(asked, [asked, two])).toEqual([]);
});
