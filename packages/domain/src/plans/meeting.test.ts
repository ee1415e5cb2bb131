/** What a meeting may be, and what is known of those who were asked to it. */
import { describe, expect, test } from '@jest/globals';
import { attendanceByAnswer, checkCall, checkHours, endMovedAlong, isToCome } from './meeting.ts';

describe('the hours of a meeting', () => {
  test.each([
    [null, null, []],
    ['13:30', null, []],
    ['13:30', '14:30', []],
    ['13:30', '13:30', [['endsAt', 'ENDS_BEFORE_START']]],
    ['14:00', '09:00', [['endsAt', 'ENDS_BEFORE_START']]],
    [null, '14:30', [['startsAt', 'NEEDS_START']]],
    ['25:00', '14:30', [['startsAt', 'NO_HOUR']]],
    [
      'halv to',
      '=1+1',
      [
        ['startsAt', 'NO_HOUR'],
        ['endsAt', 'NO_HOUR'],
      ],
    ],
  ])('from %s to %s', (startsAt, endsAt, expected) => {
    const found = checkHours({ startsAt, endsAt });
    expect(found.map(({ field, problem }) => [field, problem])).toEqual(expected);
  });
});

test('a call says when and where', () => {
  const meeting = { meetingOn: '2026-12-02', startsAt: '13:30', endsAt: null, place: 'Lokale 2' };
  expect(checkCall(meeting)).toEqual([]);
  expect(checkCall({ ...meeting, startsAt: null, place: ' ' })).toEqual([
    { field: 'startsAt', problem: 'NEEDS_START' },
    { field: 'place', problem: 'NEEDS_PLACE' },
  ]);
});

test.each([
  ['PLANNED', true],
  ['CALLED', true],
  ['HELD', false],
  ['CANCELLED', false],
] as const)('a meeting that is %s is to come: %s', (state, expected) => {
  expect(isToCome(state)).toBe(expected);
});

test.each([
  ['COMING', null],
  ['SENDS_INPUT', 'SENT_INPUT'],
  ['DECLINED', 'DECLINED'],
  [null, null],
] as const)('who answered %s and was not noted on the day is %s', (answer, expected) => {
  expect(attendanceByAnswer(answer)).toBe(expected);
});

test.each([
  ['13:30', '14:30', '15:00', '16:00'],
  ['13:30', '14:30', '09:15', '10:15'],
  ['13:30', '14:30', '23:30', '23:59'],
  ['13:30', null, '15:00', null],
  [null, null, '15:00', null],
  ['13:30', '14:30', null, null],
])('a meeting from %s to %s that begins at %s ends at %s', (startsAt, endsAt, start, expected) => {
  expect(endMovedAlong({ startsAt, endsAt }, start)).toBe(expected);
});
