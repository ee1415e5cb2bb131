// Rows for strangers are few: one of a kind for an address and minute, and an end to them all.

import { expect, test } from '@jest/globals';
import type { Context } from '../graph/context.ts';
import { isFirstThisMinute } from './once-a-minute.ts';

const START = new Date('2026-11-20T10:00:00Z');

/** Asks as an address would, of a server of one's own. */
function aServer() {
  const settings = {} as Context['settings'];
  return (address: string, second = 0, kind: 'wait' | 'signed out' = 'wait') =>
    isFirstThisMinute(kind, {
      settings,
      now: new Date(START.getTime() + second * 1_000),
      session: { token: null, set: () => undefined, clear: () => undefined, address },
    });
}

test('each kind, address, minute and server has its own', () => {
  const isFirst = aServer();
  expect(isFirst('192.0.2.1')).toBe(true);
  expect(isFirst('192.0.2.1', 59)).toBe(false);
  expect(isFirst('192.0.2.1', 59, 'signed out')).toBe(true);
  expect(isFirst('192.0.2.2', 59)).toBe(true);
  expect(isFirst('192.0.2.1', 60)).toBe(true);
  expect(aServer()('192.0.2.1')).toBe(true);
});

test('from a thousand addresses in a minute a hundred are written, and the next minute begins anew', () => {
  const isFirst = aServer();
  const written = Array.from({ length: 1_000 }, (_, address) => isFirst(`2001:db8::${address}`));
  expect(written.filter(Boolean)).toHaveLength(100);
  expect(isFirst('2001:db8::1', 60)).toBe(true);
});
