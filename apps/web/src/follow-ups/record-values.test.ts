/** What the form of an outcome asks for, and what it sends. */
import { describe, expect, test } from '@jest/globals';
import { type RecordDraft, recordValues, recordView } from './record-values.ts';

const draft = (changes: Partial<RecordDraft> = {}): RecordDraft => ({
  outcome: 'E1',
  doneOn: '2026-11-24',
  nextOn: undefined,
  reason: '',
  note: '',
  ...changes,
});

describe('a meeting', () => {
  test('that goes on suggests the last working day the rule allows', () => {
    const view = recordView('KI_MEETING', draft());
    expect(view).toMatchObject({ asksNext: true, nextOn: '2027-05-24', latestOn: '2027-05-24' });
    expect(view.problems).toEqual([]);
  });

  test('the suggestion follows the day it was done until somebody chooses', () => {
    expect(recordView('KI_MEETING', draft({ doneOn: '2026-11-20' })).nextOn).toBe('2027-05-20');
    const chosen = draft({ doneOn: '2026-11-20', nextOn: '2027-01-11' });
    expect(recordView('KI_MEETING', chosen).nextOn).toBe('2027-01-11');
  });

  test('that ends asks for no date and sends none, though one was chosen before', () => {
    const ended = draft({ outcome: 'E3', nextOn: '2027-01-11', reason: 'fordi' });
    expect(recordView('KI_MEETING', ended).asksNext).toBe(false);
    expect(recordValues('KI_MEETING', ended)).toMatchObject({ nextOn: null, reason: null });
  });

  test.each([
    ['nothing chosen', { outcome: null }, 'outcomeMissing'],
    ['no day', { doneOn: null }, 'doneOnMissing'],
    ['an emptied date', { nextOn: null }, 'nextOnMissing'],
    ['a next meeting on the same day', { nextOn: '2026-11-24' }, 'nextOnEarly'],
    ['a late date without a reason', { nextOn: '2027-06-01' }, 'reasonMissing'],
  ] as const)('is not sent with %s', (_, changes, problem) => {
    expect(recordView('KI_MEETING', draft(changes)).problems).toEqual([problem]);
    expect(recordValues('KI_MEETING', draft(changes))).toBeNull();
  });

  test('may lie later than the rule with a reason', () => {
    const late = draft({ nextOn: '2027-06-01', reason: ' Indlagt ' });
    expect(recordValues('KI_MEETING', late)).toMatchObject({
      nextOn: '2027-06-01',
      reason: 'Indlagt',
    });
  });
});

test('the other kinds never ask for a next date', () => {
  expect(recordView('TREATMENT_START', draft()).asksNext).toBe(false);
  expect(recordValues('COURSE_END_1_MONTH', draft())).toMatchObject({ nextOn: null });
});
