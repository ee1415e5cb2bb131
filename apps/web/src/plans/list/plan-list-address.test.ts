/** The list of plans in the address bar. */
import { expect, test } from '@jest/globals';
import { type PlanListAddress, readAddress, writeAddress } from './plan-list-address.ts';

test.each<PlanListAddress>([
  { scope: 'MINE', status: null, hasEndingConsent: false, after: null },
  { scope: 'UNIT', status: 'DRAFT', hasEndingConsent: true, after: null },
  { scope: 'UNIT', status: null, hasEndingConsent: false, after: 'abc=' },
])('%j comes back as it was written', (address) => {
  expect(readAddress(new URLSearchParams(writeAddress(address).toString()))).toEqual(address);
});

test('an address somebody has tampered with falls back to the start', () => {
  const address = readAddress(new URLSearchParams('vis=alt&status=HEMMELIG&samtykke=ja'));
  expect(address).toEqual({ scope: 'MINE', status: null, hasEndingConsent: false, after: null });
});

test('the list as it starts out leaves the address empty', () => {
  expect(
    writeAddress({ scope: 'MINE', status: null, hasEndingConsent: false, after: null }).toString(),
  ).toBe('');
});
