/** Which lines of the log are shown as one. */
import { expect, test } from '@jest/globals';
import { foldEntries } from './fold-entries.ts';

const line = (at: string, changes: object = {}) => ({
  at: `2026-11-22T${at}:00Z`,
  employeeName: 'Karla',
  action: 'READ_PLAN',
  outcome: 'ALLOWED',
  planId: 'p1',
  purpose: '',
  legalGround: null,
  ...changes,
});

const countsOf = (lines: ReturnType<typeof line>[]) =>
  foldEntries(lines).map((fold) => fold.lines.length);

test('the same of the same plan, one right after the other, is one', () => {
  const lines = [line('10:02'), line('10:01'), line('10:00')];
  expect(foldEntries(lines)).toEqual([{ newest: lines[0], lines }]);
});

test.each([
  ['another plan', { planId: 'p2' }],
  ['no plan', { planId: null }],
  ['another person', { employeeName: 'Milo' }],
  ['another act', { action: 'CHANGE_PLAN' }],
  ['a refusal', { outcome: 'REFUSED' }],
  ['another purpose', { purpose: 'Vikar' }],
  ['another ground', { legalGround: 'WEIGHTY_REGARD' }],
])('%s is a line of its own', (_, changes) => {
  expect(countsOf([line('10:02'), line('10:01', changes), line('10:00')])).toEqual([1, 1, 1]);
});

test('what is about no plan is never folded', () => {
  expect(countsOf([line('10:01', { planId: null }), line('10:00', { planId: null })])).toEqual([
    1, 1,
  ]);
});

test('somebody who comes back later has opened it anew', () => {
  expect(countsOf([line('11:00'), line('10:29'), line('10:00')])).toEqual([1, 2]);
});
