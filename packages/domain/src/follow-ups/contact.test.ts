/** The municipality's clock, from the day the citizen asked for treatment. */
import { expect, test } from '@jest/globals';
import { type ClockStep, clockStep, followUpAfterContact } from './contact.ts';

test('treatment begins at latest 14 days after the request', () => {
  expect(followUpAfterContact('2026-11-21')).toEqual({
    kind: 'TREATMENT_START',
    dueOn: '2026-12-05',
    ruleKey: 'treatmentStart',
  });
});

const none = { isOpen: false, isSettled: false, isReferred: false };

test.each<[string, string | null, Partial<typeof none>, ClockStep]>([
  ['starts with the day', '2026-11-21', {}, 'START'],
  ['stands still without one', null, {}, 'NONE'],
  ['moves with the day', '2026-11-20', { isOpen: true }, 'MOVE'],
  ['stops when the day is taken out', null, { isOpen: true }, 'STOP'],
  ['is not asked of twice', '2026-11-20', { isSettled: true }, 'NONE'],
  ['has been left by whoever was referred', '2026-11-21', { isReferred: true }, 'NONE'],
])('the clock %s', (_, contactOn, clock, step) => {
  expect(clockStep(contactOn, { ...none, ...clock })).toBe(step);
});
