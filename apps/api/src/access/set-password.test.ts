// One-time links at the door: used once, in time, by whoever holds them.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ADDRESS_TRIES, ADDRESS_TRY_FORGOTTEN_MS } from '@sammenhaeng/domain/access/address-limits';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { openInvitation } from './password-invitation.ts';

const PASSWORD = 'en god lang adgangskode';
const OVER = 'Linket virker ikke længere. Bed din administrator om et nyt.';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ demo: false });
});
afterAll(() => server.stop());

/** Each test tries from a network of nobody else's failures. */
const forgetFailures = () => server.db.signInFailure.deleteMany();

const setPassword = async (token: string, password = PASSWORD, by = server.anonymous) => {
  const { data } = await by.ask(
    `mutation ($input: SetPasswordInput!) { setPassword(input: $input) {
      __typename ... on PasswordSet { ok } ... on Invalid { message problems { field code } } } }`,
    { input: { token, password } },
  );
  return data?.['setPassword'] as unknown as {
    __typename: 'PasswordSet' | 'Invalid';
    message: string;
    problems: { field: string; code: string }[];
  };
};

const signIn = async (email: string, password: string) => {
  const { data } = await server.anonymous.ask(
    'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
    { input: { email, password } },
  );
  return (data as { signIn: { __typename: string } } | null)?.signIn.__typename;
};

/** What somebody is told at sign-in about their password having been replaced. */
const toldAt = async (email: string) => {
  const { data } = await server.anonymous.ask(
    `mutation ($input: SignInInput!) { signIn(input: $input) {
      ... on SignedIn { viewer { passwordReplaced { at byName } } } } }`,
    { input: { email, password: PASSWORD } },
  );
  const answer = data as { signIn: { viewer: { passwordReplaced: unknown } } } | null;
  return answer?.signIn.viewer.passwordReplaced;
};

const invited = async () => {
  const person = await server.aPerson('PRACTITIONER');
  const { token } = await openInvitation(server.db, person.employeeId, server.clock.now, null);
  return { ...person, token, email: `${person.employeeId}@demo.example` };
};

describe('a one-time link', () => {
  test('sets the password with which the person then signs in', async () => {
    const { token, email } = await invited();
    expect(await signIn(email, PASSWORD)).toBe('SignInRefused');
    expect((await setPassword(token)).__typename).toBe('PasswordSet');
    expect(await signIn(email, PASSWORD)).toBe('SignedIn');
  });

  test('works once, also when it is used twice at the same moment', async () => {
    await forgetFailures();
    const { token } = await invited();
    const answers = await Promise.all([setPassword(token), setPassword(token)]);
    expect(answers.map((answer) => answer.__typename).toSorted()).toEqual([
      'Invalid',
      'PasswordSet',
    ]);
    expect((await setPassword(token)).message).toBe(OVER);
  });

  test('answers the same when unknown, used, too old, replaced, or its person closed', async () => {
    await forgetFailures();
    const [used, replaced, closed, old] = [
      await invited(),
      await invited(),
      await invited(),
      await invited(),
    ];
    await setPassword(used.token);
    await openInvitation(server.db, replaced.employeeId, server.clock.now, null);
    await server.db.employee.update({
      where: { id: closed.employeeId },
      data: { isActive: false },
    });
    await server.db.passwordInvitation.updateMany({
      where: { employeeId: old.employeeId },
      data: { endsAt: server.clock.now },
    });
    for (const token of ['nobody-has-this', used.token, replaced.token, closed.token, old.token]) {
      await forgetFailures();
      const answer = await setPassword(token);
      expect(answer.problems).toEqual([{ field: 'token', code: 'INVITATION_OVER' }]);
      expect(answer.message).toBe(OVER);
    }
  });

  test.each([
    ['too short', () => 'elleve tegn', 'PASSWORD_TOO_SHORT'],
    ['too long', () => 'x'.repeat(201), 'PASSWORD_TOO_LONG'],
    ['the address', (email: string) => email.toUpperCase(), 'PASSWORD_IS_EMAIL'],
  ])('a password that is %s is refused and leaves the link as it was', async (_, choose, code) => {
    const { token, email } = await invited();
    const refused = await setPassword(token, choose(email));
    expect(refused.problems).toEqual([{ field: 'password', code }]);
    expect((await setPassword(token)).__typename).toBe('PasswordSet');
  });

  test('ends the sessions that were open with the old password', async () => {
    const person = await invited();
    const whoAmI = async () => (await person.client.ask('{ viewer { id } }')).data?.['viewer'];
    expect(await whoAmI()).not.toBeNull();
    await setPassword(person.token);
    expect(await whoAmI()).toBeNull();
  });

  test('that replaced a password is told for a month, with the name of whoever made it', async () => {
    await forgetFailures();
    const day = server.clock.now;
    const administrator = await server.aPerson('ADMINISTRATOR', { name: 'Bo Demo-Nygaard' });
    const { employeeId, email, token } = await invited();
    await setPassword(token);
    expect(await toldAt(email)).toBeNull();
    const { employeeId: byId } = administrator;
    const again = await openInvitation(server.db, employeeId, server.clock.now, byId);
    await setPassword(again.token);
    const told = { at: '2026-11-20T10:00:00.000Z', byName: 'Bo Demo-Nygaard' };
    expect(await toldAt(email)).toEqual(told);
    server.clock.now = new Date('2026-12-20T09:59:00Z');
    expect(await toldAt(email)).toEqual(told);
    server.clock.now = new Date('2026-12-20T10:00:00Z');
    expect(await toldAt(email)).toBeNull();
    server.clock.now = day;
  });

  test('used in a colleague’s browser signs the colleague out there', async () => {
    const colleague = await server.aPerson('COORDINATOR');
    const { token } = await invited();
    await setPassword(token, PASSWORD, colleague.client);
    expect((await colleague.client.ask('{ viewer { id } }')).data?.['viewer']).toBeNull();
  });

  test('is kept as a hash, and neither it nor the password reaches the log', async () => {
    const { token, employeeId } = await invited();
    await setPassword(token);
    const rows = await server.db.$queryRaw<{ all: string }[]>`
      SELECT (SELECT string_agg(i::text, ' ') FROM password_invitation i) ||
        (SELECT string_agg(a::text, ' ') FROM audit_event a) AS all`;
    expect(rows[0]?.all).toContain(employeeId);
    expect(rows[0]?.all).not.toContain(token);
    expect(rows[0]?.all).not.toContain(PASSWORD);
    expect(
      await server.db.auditEvent.count({ where: { employeeId, action: 'MANAGE_EMPLOYEE' } }),
    ).toBe(1);
  });

  test('guessing is slowed down by network address, and a real link must wait too', async () => {
    await forgetFailures();
    const { token } = await invited();
    for (let guess = 0; guess < ADDRESS_TRIES; guess += 1) await setPassword(`guess-${guess}`);
    const newest = await server.db.auditEvent.findFirst({ orderBy: { id: 'desc' } });
    const since = newest?.id ?? 0n;
    expect((await setPassword(token)).problems).toEqual([{ field: 'token', code: 'WAIT' }]);
    expect((await setPassword(token)).problems).toEqual([{ field: 'token', code: 'WAIT' }]);
    const rows = await server.db.auditEvent.findMany({ where: { id: { gt: since } } });
    expect(rows).toMatchObject([
      { action: 'SIGN_IN_FAILED', outcome: 'REFUSED', criterion: { isWait: true } },
    ]);
    server.clock.now = new Date(server.clock.now.getTime() + ADDRESS_TRY_FORGOTTEN_MS);
    expect((await setPassword(token)).__typename).toBe('PasswordSet');
  });
});

test('where the demo is off, the public password of a fictive person opens nothing', async () => {
  await forgetFailures();
  const { token, email, employeeId } = await invited();
  await setPassword(token);
  await server.db.employee.update({ where: { id: employeeId }, data: { isDemo: true } });
  expect(await signIn(email, PASSWORD)).toBe('SignInRefused');
});
