// The key of drafts on the device: of one person, for a live session, and nowhere else.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SESSION_IDLE_MINUTES } from '@sammenhaeng/domain/access/sign-in-limits';
import pino from 'pino';
import { clientFor } from '../testing/client.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';
import { openSession } from './session.ts';

const START = new Date('2026-11-20T10:00:00Z');

let server: TestServer;
let karla: Person;
const lines: string[] = [];

const keyOf = async (client: Person['client']) => {
  const { data } = await client.ask('{ viewer { draftKey } }');
  return (data?.['viewer'] as unknown as { draftKey: string } | null)?.draftKey ?? null;
};

beforeAll(async () => {
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  server = await startTestServer({ now: START.toISOString(), log });
  karla = await server.aPerson('PRACTITIONER');
});
afterAll(() => server.stop());

test('is 32 bytes, the same at every sign-in of a person', async () => {
  const key = await keyOf(karla.client);
  expect(Buffer.from(key ?? '', 'base64url')).toHaveLength(32);
  const again = await openSession(server.db, karla.employeeId, START);
  expect(await keyOf(clientFor(server.url, again))).toBe(key);
});

test('is another for another person of the same unit', async () => {
  const milo = await server.aPerson('PRACTITIONER', { unitId: karla.unitId });
  expect(await keyOf(milo.client)).not.toBe(await keyOf(karla.client));
});

test('is nobody’s without a session, and not told to one that has ended', async () => {
  expect(await keyOf(server.anonymous)).toBeNull();
  const token = await openSession(server.db, karla.employeeId, START);
  server.clock.now = new Date(START.getTime() + (SESSION_IDLE_MINUTES + 1) * 60_000);
  expect(await keyOf(clientFor(server.url, token))).toBeNull();
  server.clock.now = START;
});

test('stands neither in the database nor in the server’s own log at its most talkative', async () => {
  const key = (await keyOf(karla.client)) ?? '';
  // Asked for beside a plan that is not there, which is logged.
  const { data } = await karla.client.ask('{ viewer { draftKey } plan(id: "none") { id } }');
  expect(data).toEqual({ viewer: { draftKey: key }, plan: null });
  const [rows] = await server.db.$queryRaw<{ words: string }[]>`
    SELECT (SELECT string_agg(a::text, ' ') FROM audit_event a)
      || (SELECT string_agg(s::text, ' ') FROM session s) AS words`;
  expect(rows?.words).toContain(karla.employeeId);
  expect(rows?.words).not.toContain(key);
  expect(lines.join('')).not.toContain(key);
});
