/** The open follow-up when a plan is agreed anew. */
import { expect, test } from '@jest/globals';
import { settleNextMeeting } from './settle-next-meeting.ts';

const agreement = {
  meetingOn: '2027-03-03',
  lastMeetingOn: '2026-11-20',
  nextOn: '2027-08-01',
  today: '2027-03-03',
};
const open = { dueOn: '2027-03-01', madeOn: '2026-11-20' };

test.each([
  ['the first agreement makes one', null, {}, { step: 'CREATE' }],
  ['a later meeting records it', open, {}, { step: 'RECORD', doneOn: '2027-03-03' }],
  [
    'agreed the day after, it was done at the meeting',
    open,
    { today: '2027-03-04' },
    { step: 'RECORD', doneOn: '2027-03-03' },
  ],
  [
    'agreed before the meeting, it was done today',
    open,
    { today: '2027-03-01' },
    { step: 'RECORD', doneOn: '2027-03-01' },
  ],
  [
    'an extra meeting that keeps the next date follows up as well',
    open,
    { nextOn: '2027-03-01', meetingOn: '2027-01-10', today: '2027-01-10' },
    { step: 'RECORD', doneOn: '2027-01-10' },
  ],
  [
    'a correction of the same meeting keeps it',
    open,
    { meetingOn: '2026-11-20', nextOn: '2027-03-01', today: '2026-12-01' },
    { step: 'KEEP' },
  ],
  [
    'another date on the day it was made moves it',
    open,
    { meetingOn: '2026-11-20', today: '2026-11-20' },
    { step: 'MOVE' },
  ],
  [
    'another date later on, without a new meeting day, was still a follow-up',
    open,
    { meetingOn: '2026-11-20' },
    { step: 'RECORD', doneOn: '2027-03-03' },
  ],
  [
    'a plan whose version before knew no meeting is held against the day alone',
    open,
    { lastMeetingOn: null },
    { step: 'RECORD', doneOn: '2027-03-03' },
  ],
] as const)('%s', (_, one, changes, expected) => {
  expect(settleNextMeeting(one, { ...agreement, ...changes })).toEqual(expected);
});
