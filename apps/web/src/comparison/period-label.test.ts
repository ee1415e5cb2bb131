/** Names of periods. */
import { expect, test } from '@jest/globals';
import { periodName } from './period-label.ts';

test.each([
  ['2025-01-01', '2025-12-31', { kind: 'year', year: 2025 }],
  ['2026-07-01', '2026-09-30', { kind: 'quarter', quarter: 3, year: 2026 }],
  ['2026-10-01', '2026-12-31', { kind: 'quarter', quarter: 4, year: 2026 }],
  ['2025-10-01', '2026-09-30', { kind: 'twelveMonths', toOn: '2026-09-30' }],
  ['2025-10-01', '2026-12-31', { kind: 'span', fromOn: '2025-10-01', toOn: '2026-12-31' }],
  ['2026-07-01', '2026-09-29', { kind: 'span', fromOn: '2026-07-01', toOn: '2026-09-29' }],
  ['2026-02-01', '2026-04-30', { kind: 'span', fromOn: '2026-02-01', toOn: '2026-04-30' }],
])('%s to %s', (fromOn, toOn, name) => {
  expect(periodName(fromOn, toOn)).toEqual(name);
});
