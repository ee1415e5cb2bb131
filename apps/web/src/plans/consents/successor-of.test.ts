/** Which consent an older one was replaced by. */
import { expect, test } from '@jest/globals';
import { successorOf } from './successor-of.ts';

const consent = (id: string, fromOn: string, toOn: string, replacedOn: string | null = null) => ({
  id,
  unitId: 'psychiatry',
  participantId: null,
  fromOn,
  toOn,
  replacedOn,
});
const first = consent('first', '2025-01-01', '2026-01-01', '2025-12-20');
const second = consent('second', '2025-12-20', '2026-12-20', '2026-11-01');
const third = consent('third', '2026-11-01', '2027-11-01');
const other = { ...consent('other', '2025-01-01', '2027-11-01'), unitId: 'jobs' };
const all = [first, other, second, third];

test('it is the one to the same party that held on that day', () => {
  expect(successorOf(first, all)?.id).toBe('second');
  expect(successorOf(second, all)?.id).toBe('third');
});

test('one that was not replaced has none, nor one whose successor is not there', () => {
  expect(successorOf(third, all)).toBeNull();
  expect(successorOf(second, [first, other, second])).toBeNull();
});
