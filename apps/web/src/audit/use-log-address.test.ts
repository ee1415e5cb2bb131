/** The address bar as a filter of the log. */
import { expect, test } from '@jest/globals';
import { readLogAddress } from './use-log-address.ts';

const nothing = { action: null, outcome: null, fromOn: null, toOn: null };

test.each([
  ['', nothing],
  ['handling=READ_PLAN&udfald=REFUSED', { ...nothing, action: 'READ_PLAN', outcome: 'REFUSED' }],
  ['fra=2026-01-01&til=2026-01-31', { ...nothing, fromOn: '2026-01-01', toOn: '2026-01-31' }],
  ['handling=DROP&udfald=MAYBE&fra=i-går', nothing],
])('%j', (address, filter) => {
  expect(readLogAddress(new URLSearchParams(address))).toEqual(filter);
});
