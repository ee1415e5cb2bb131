/** The date a new intervention begins with. */
import { expect, test } from '@jest/globals';
import { suggestedDueDate } from './suggested-due-date.ts';

const TODAY = '2026-11-24';

test.each([
  ['a week before the next meeting', null, '2027-03-01', '2027-02-22'],
  ['on a working day, where that week ends in a weekend', null, '2027-03-06', '2027-02-26'],
  ['on a working day, where it falls in Easter', null, '2027-04-02', '2027-03-24'],
  ['before the meeting that the rule suggests', '2026-11-24', null, '2027-05-14'],
  ['before such a meeting counted from today', null, null, '2027-05-14'],
] as const)('lies %s', (_, meetingOn, nextFollowUpOn, expected) => {
  expect(suggestedDueDate({ meetingOn, nextFollowUpOn }, TODAY)).toBe(expected);
});

test.each([['2026-12-01'], ['2026-11-20']])(
  'is nobody’s guess when the next meeting is so near: %s',
  (nextFollowUpOn) => {
    expect(suggestedDueDate({ meetingOn: null, nextFollowUpOn }, TODAY)).toBeNull();
  },
);
