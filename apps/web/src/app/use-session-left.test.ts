/** When a session that nears its end is spoken of. */
import { expect, test } from '@jest/globals';
import { sessionLeft } from './use-session-left.ts';

const at = (time: string) => Date.parse(`2026-11-24T${time}:00Z`);
const limits = { sessionEndsAt: '2026-11-24T17:00:00Z', sessionIdleMinutes: 30 };

test.each([
  ['just answered', '09:00', '09:01', { kind: 'enough' }],
  ['27 minutes of quiet', '09:00', '09:27', { kind: 'idle', minutes: 3 }],
  ['long gone', '09:00', '10:00', { kind: 'idle', minutes: 1 }],
  ['the end of the working day', '16:58', '16:58', { kind: 'ending', minutes: 2 }],
] as const)('%s', (_, answered, now, expected) => {
  expect(sessionLeft(limits, at(answered), at(now))).toEqual(expected);
});
