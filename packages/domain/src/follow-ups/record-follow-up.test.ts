/** Outcomes in the row: what is accepted, what is refused, and which date comes next. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays } from '../calendar/calendar-date.ts';
import { isWorkingDay } from '../calendar/danish-holidays.ts';
import { latestNextMeeting } from '../calendar/meeting-interval.ts';
import { FOLLOW_UP_KINDS } from './follow-up-rules.ts';
import { OUTCOMES, type RecordFollowUp, recordFollowUp } from './record-follow-up.ts';

const aRecord = (changes: Partial<RecordFollowUp> = {}): RecordFollowUp => ({
  followUp: { kind: 'KI_MEETING', dueOn: '2026-11-21', outcome: null },
  outcome: 'E1',
  doneOn: '2026-11-23',
  today: '2026-11-24',
  ...changes,
});

describe('recording a meeting', () => {
  test.each(['E1', 'E2', 'E4'] as const)('%s gives the next meeting a date', (outcome) => {
    expect(recordFollowUp(aRecord({ outcome }))).toEqual({
      ok: true,
      done: { outcome, doneOn: '2026-11-23', isOnTime: true, reason: '' },
      // 23 May 2027 is a Sunday: the suggestion goes back to Friday, never past the limit.
      next: { kind: 'KI_MEETING', dueOn: '2027-05-21', ruleKey: 'kiMeeting' },
    });
  });

  test('E3 ends the row, whatever date stands in the field', () => {
    const recorded = recordFollowUp(aRecord({ outcome: 'E3', nextOn: '2026-12-01' }));
    expect(recorded).toMatchObject({ ok: true, next: null });
  });

  test.each([
    ['the date chosen', { nextOn: '2027-02-01' }, '2027-02-01'],
    ['the last day allowed', { nextOn: '2027-05-23' }, '2027-05-23'],
    ['a later date with a reason', { nextOn: '2027-06-01', reason: 'Indlagt' }, '2027-06-01'],
    ['the suggestion when none is given', { nextOn: undefined }, '2027-05-21'],
  ])('takes %s', (_, changes, dueOn) => {
    expect(recordFollowUp(aRecord(changes))).toMatchObject({ ok: true, next: { dueOn } });
  });

  test.each([
    ['an emptied date', { nextOn: null }, 'NEXT_REQUIRED'],
    ['a later date without a reason', { nextOn: '2027-05-24' }, 'NEXT_TOO_LATE'],
    ['a later date with a blank reason', { nextOn: '2027-05-24', reason: ' ' }, 'NEXT_TOO_LATE'],
    ['a date on the same day', { nextOn: '2026-11-23' }, 'NEXT_BEFORE_DONE'],
    ['a date in the future', { doneOn: '2026-11-25' }, 'DONE_IN_FUTURE'],
    [
      'a row that has its outcome',
      { followUp: { kind: 'KI_MEETING', dueOn: '2026-11-21', outcome: 'E1' } },
      'ALREADY_RECORDED',
    ],
  ] as const)('refuses %s', (_, changes, problem) => {
    expect(recordFollowUp(aRecord(changes))).toEqual({ ok: false, problem });
  });

  test.each([
    ['2026-11-23', true],
    ['2026-11-24', false],
  ])('due on a Saturday and done on %s, it is on time: %s', (doneOn, isOnTime) => {
    expect(recordFollowUp(aRecord({ doneOn }))).toMatchObject({ done: { isOnTime } });
  });
});

describe('recording the other kinds', () => {
  test.each(FOLLOW_UP_KINDS.filter((kind) => kind !== 'KI_MEETING'))(
    '%s stands alone: no outcome makes a next one',
    (kind) => {
      const followUp = { kind, dueOn: '2026-11-20', outcome: null };
      for (const outcome of OUTCOMES) {
        expect(recordFollowUp(aRecord({ followUp, outcome }))).toMatchObject({
          ok: true,
          next: null,
        });
      }
    },
  );
});

test('the date suggested is a working day after the meeting and never past the limit', () => {
  const days = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('2000-01-01', n));
  fc.assert(
    fc.property(days, (doneOn) => {
      const recorded = recordFollowUp(aRecord({ doneOn, today: doneOn }));
      const nextOn = recorded.ok ? (recorded.next?.dueOn ?? '') : '';
      expect(nextOn > doneOn && nextOn <= latestNextMeeting(doneOn)).toBe(true);
      expect(isWorkingDay(nextOn)).toBe(true);
    }),
  );
});
