// Signing in and out, and how long a session lasts.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import {
  SESSION_ABSOLUTE_HOURS,
  SESSION_IDLE_MINUTES,
} from '@sammenhaeng/domain/access/sign-in-limits';
import { clientFor } from '../testing/client.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';
import { hashOf } from './session.ts';

const PASSWORD = 'Test-adgangskode-2026';
const START = new Date('2026-11-20T10:00:00Z');
const SIGN_IN = /* GraphQL */ `
  mutation SignIn($email: String!, $password: String!) {
    signIn(input: { email: $email, password: $password }) {
      __typename
      ... on SignedIn { viewer { id name places roles sessionEndsAt sessionIdleMinutes } }
      ... on SignInRefused { problem message retryAfterSeconds }
    }
  }`;

type SignIn = {
  __typename: string;
  problem?: string;
  retryAfterSeconds?: number;
  viewer?: { id: string; places: string[] };
};

let server: TestServer;
let passwordHash: string;

const later = (minutes: number) => new Date(START.getTime() + minutes * 60_000);
const isSignedIn = async (client: Person['client']) =>
  (await client.ask('{ viewer { id } }')).data?.['viewer'] !== null;

/** Somebody with a password, not signed in yet by it. */
async function somebody(role: 'PRACTITIONER' | 'COORDINATOR' = 'PRACTITIONER') {
  const person = await server.aPerson(role);
  const email = `${person.employeeId}@demo.example`;
  await server.db.employee.update({ where: { id: person.employeeId }, data: { passwordHash } });
  return { ...person, email };
}

/** Tries to sign in; also gives the cookie that came, if one did. */
async function signIn(email: string, password: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: SIGN_IN, variables: { email, password } }),
  });
  const { data } = (await response.json()) as { data?: { signIn: SignIn } | null };
  const cookie = response.headers.get('set-cookie');
  const token = /^sammenhaeng=([^;]+)/.exec(cookie ?? '')?.[1] ?? null;
  return { status: response.status, result: data?.signIn, cookie, token };
}

beforeAll(async () => {
  server = await startTestServer();
  passwordHash = await hash(PASSWORD);
});
afterAll(() => server.stop());

/** The clock at the start, and no failures counted: every test stands alone. */
async function reset() {
  server.clock.now = START;
  await server.db.signInFailure.deleteMany();
}

describe('signing in', () => {
  test('with address and password opens a session, and the first place is the main job', async () => {
    await reset();
    const { email, employeeId } = await somebody('COORDINATOR');
    const { result, token } = await signIn(` ${email.toUpperCase()}`, PASSWORD);
    expect(result).toMatchObject({
      __typename: 'SignedIn',
      viewer: {
        id: employeeId,
        roles: ['COORDINATOR'],
        sessionIdleMinutes: SESSION_IDLE_MINUTES,
        sessionEndsAt: later(SESSION_ABSOLUTE_HOURS * 60).toISOString(),
      },
    });
    expect(result?.viewer?.places[0]).toBe('WORKLIST');
    expect(await isSignedIn(clientFor(server.url, token))).toBe(true);
    const row = await server.db.auditEvent.findFirst({ where: { employeeId, action: 'SIGN_IN' } });
    expect(row).toMatchObject({ outcome: 'ALLOWED' });
  });

  test('gives a cookie that no script reads and no other site sends', async () => {
    await reset();
    const { cookie } = await signIn((await somebody()).email, PASSWORD);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    expect(cookie).toMatch(/Path=\//i);
  });

  test('keeps the hash of the cookie alone', async () => {
    await reset();
    const { email, employeeId } = await somebody();
    const { token } = await signIn(email, PASSWORD);
    const sessions = await server.db.session.findMany({ where: { employeeId } });
    const stored = sessions.map(({ tokenHash }) => Buffer.from(tokenHash).toString('hex'));
    expect(stored).toContain(hashOf(token ?? '').toString('hex'));
    const [found] = await server.db.$queryRaw<{ rows: string }[]>`
      SELECT string_agg(s::text, ' ') AS rows FROM session s`;
    expect(found?.rows).not.toContain(token);
  });

  test('answers a wrong password, an unknown address and a closed account alike', async () => {
    await reset();
    const known = await somebody();
    const closed = await somebody();
    await server.db.employee.update({
      where: { id: closed.employeeId },
      data: { isActive: false },
    });
    const noPassword = await server.aPerson('PRACTITIONER');
    const answers = [
      await signIn(known.email, 'forkert'),
      await signIn('nobody@demo.example', PASSWORD),
      await signIn(closed.email, PASSWORD),
      await signIn(`${noPassword.employeeId}@demo.example`, ''),
    ];
    expect(answers[0]?.result).toMatchObject({ __typename: 'SignInRefused', problem: 'WRONG' });
    for (const { result, cookie, status } of answers) {
      expect([status, result, cookie]).toEqual([200, answers[0]?.result, null]);
    }
    expect(await server.db.auditEvent.count({ where: { action: 'SIGN_IN_FAILED' } })).toBe(4);
  });

  test('slows guessing down, says how long, and lets the right password in afterwards', async () => {
    await reset();
    const { email } = await somebody();
    for (let tries = 0; tries < 4; tries++) {
      expect((await signIn(email, 'forkert')).result?.problem).toBe('WRONG');
    }
    expect((await signIn(email, 'forkert')).result?.problem).toBe('WRONG');
    const blocked = await signIn(email, PASSWORD);
    expect(blocked.result).toMatchObject({ problem: 'WAIT', retryAfterSeconds: 1 });
    expect(blocked.cookie).toBeNull();
    server.clock.now = new Date(START.getTime() + 1_000);
    expect((await signIn(email, 'forkert')).result?.problem).toBe('WRONG');
    expect((await signIn(email, 'forkert')).result).toMatchObject({
      problem: 'WAIT',
      retryAfterSeconds: 2,
    });
    server.clock.now = later(1);
    expect((await signIn(email, PASSWORD)).result?.__typename).toBe('SignedIn');
  });

  test('lets no more guesses through at the same moment than one after the other', async () => {
    await reset();
    const { email } = await somebody();
    const guesses = Array.from({ length: 12 }, () => signIn(email, 'forkert'));
    const problems = (await Promise.all(guesses)).map(({ result }) => result?.problem);
    expect(problems.filter((problem) => problem === 'WRONG')).toHaveLength(5);
    expect(problems.filter((problem) => problem === 'WAIT')).toHaveLength(7);
  });

  test('notes in the log that somebody was told to wait, once a minute', async () => {
    await reset();
    server.clock.now = later(600);
    const where = { criterion: { path: ['isWait'], equals: true } };
    const before = await server.db.auditEvent.count({ where });
    const { email } = await somebody();
    for (let tries = 0; tries < 8; tries += 1) await signIn(email, 'forkert');
    const [row, ...more] = await server.db.auditEvent.findMany({ where, skip: before });
    expect(row).toMatchObject({ action: 'SIGN_IN_FAILED', outcome: 'REFUSED', employeeId: null });
    expect(more).toEqual([]);
    server.clock.now = later(601);
    for (let tries = 0; tries < 3; tries += 1) await signIn(email, 'forkert');
    expect(await server.db.auditEvent.count({ where })).toBe(before + 2);
  });

  test('slows guessing down for an unknown address too, so that nobody learns which are known', async () => {
    await reset();
    for (let tries = 0; tries < 5; tries++) await signIn('guess@demo.example', 'forkert');
    expect((await signIn('guess@demo.example', 'forkert')).result?.problem).toBe('WAIT');
  });

  test('from another site’s page is refused', async () => {
    await reset();
    const { email } = await somebody();
    const { status, cookie } = await signIn(email, PASSWORD, { origin: 'https://evil.example' });
    expect([status, cookie]).toEqual([403, null]);
    const own = await signIn(email, PASSWORD, { origin: server.url });
    expect(own.result?.__typename).toBe('SignedIn');
  });
});

describe('a session', () => {
  test('ends after a while without activity, and activity keeps it', async () => {
    await reset();
    const { client } = await server.aPerson('PRACTITIONER');
    server.clock.now = later(SESSION_IDLE_MINUTES - 1);
    expect(await isSignedIn(client)).toBe(true);
    server.clock.now = later(2 * SESSION_IDLE_MINUTES - 2);
    expect(await isSignedIn(client)).toBe(true);
    server.clock.now = later(3 * SESSION_IDLE_MINUTES);
    expect(await isSignedIn(client)).toBe(false);
  });

  test('ends at its limit however busy it is', async () => {
    await reset();
    const { client } = await server.aPerson('PRACTITIONER');
    const end = SESSION_ABSOLUTE_HOURS * 60;
    for (let minute = 20; minute < end; minute += 20) {
      server.clock.now = later(minute);
      expect(await isSignedIn(client)).toBe(true);
    }
    server.clock.now = later(end);
    expect(await isSignedIn(client)).toBe(false);
  });

  test('ends at once when one signs out, and the others go on', async () => {
    await reset();
    const { email, client } = await somebody();
    const { token } = await signIn(email, PASSWORD);
    const second = clientFor(server.url, token);
    await second.ask('mutation { signOut { ok } }');
    expect(await isSignedIn(second)).toBe(false);
    expect(await isSignedIn(client)).toBe(true);
  });

  test('ends everywhere when one signs out everywhere', async () => {
    await reset();
    const { email, client } = await somebody();
    const { token } = await signIn(email, PASSWORD);
    const second = clientFor(server.url, token);
    await client.ask('mutation { signOutEverywhere { ok } }');
    expect(await isSignedIn(second)).toBe(false);
    expect(await isSignedIn(client)).toBe(false);
  });

  test('of somebody whose account is closed acts on the next request', async () => {
    await reset();
    const { client, employeeId } = await server.aPerson('PRACTITIONER');
    await server.db.employee.update({ where: { id: employeeId }, data: { isActive: false } });
    expect(await isSignedIn(client)).toBe(false);
  });

  test('loses a role on the next request after it ended, by the day in Copenhagen', async () => {
    await reset();
    const { client, employeeId } = await server.aPerson('COORDINATOR');
    const mayWork = async () => !(await client.ask('{ worklist { totalCount } }')).errors;
    expect(await mayWork()).toBe(true);
    await server.db.roleAssignment.updateMany({
      where: { employeeId },
      data: { toOn: new Date('2026-11-20') },
    });
    expect(await mayWork()).toBe(true);
    // Half past midnight on the 21st in Copenhagen, still the 20th in UTC.
    server.clock.now = new Date('2026-11-20T23:30:00Z');
    const ends = { lastSeenAt: server.clock.now, endsAt: later(24 * 60) };
    await server.db.session.updateMany({ where: { employeeId }, data: ends });
    expect(await mayWork()).toBe(false);
  });

  test.each(['', 'x', 'a'.repeat(43), "' OR 1=1 --", '%00'])(
    'is not opened by %j',
    async (token) => {
      await reset();
      expect(await isSignedIn(clientFor(server.url, token))).toBe(false);
    },
  );
});
