/** The order of a meeting, at the first one and later. */
import { expect, test } from '@jest/globals';
import { MEETING_STEPS, meetingSteps } from './meeting-steps.ts';

test('the first meeting looks back on nothing, and keeps the order', () => {
  expect(meetingSteps({ version: 0 })).toEqual([
    'welcome',
    'round',
    'promises',
    'decisions',
    'minutes',
    'end',
  ]);
});

test('a later one tells what has changed since, before the round', () => {
  expect(meetingSteps({ version: 1 })).toEqual([...MEETING_STEPS]);
});
