// One network address: a whole municipality may sit behind it, and nobody writes their own.

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { ADDRESS_TRIES, ADDRESS_TRY_FORGOTTEN_MS } from '@sammenhaeng/domain/access/address-limits';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let direct: TestServer;
let proxied: TestServer;
beforeAll(async () => {
  [direct, proxied] = await Promise.all([startTestServer(), startTestServer({ trustProxy: true })]);
});
beforeEach(async () => {
  for (const { db } of [direct, proxied]) await db.signInFailure.deleteMany();
});
afterAll(() => Promise.all([direct.stop(), proxied.stop()]));

type Code = 'INVITATION_OVER' | 'WAIT';

/** Tries a link that nobody has: a failure that costs the server little. */
async function guess(server: TestServer, forwardedFor?: string): Promise<Code | undefined> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(forwardedFor && { 'x-forwarded-for': forwardedFor }),
    },
    body: JSON.stringify({
      query: `mutation { setPassword(input: { token: "nobody", password: "en god lang adgangskode" }) {
        ... on Invalid { problems { code } } } }`,
    }),
  });
  const answer = (await response.json()) as {
    data: { setPassword: { problems: { code: Code }[] } };
  };
  return answer.data.setPassword.problems[0]?.code;
}

test('a hundred mistakes are free, and then as many as are forgotten', async () => {
  const started = direct.clock.now;
  for (let number = 0; number < ADDRESS_TRIES; number += 1) {
    expect(await guess(direct)).toBe('INVITATION_OVER');
  }
  expect(await guess(direct)).toBe('WAIT');
  direct.clock.now = new Date(started.getTime() + ADDRESS_TRY_FORGOTTEN_MS);
  expect(await guess(direct)).toBe('INVITATION_OVER');
  expect(await guess(direct)).toBe('WAIT');
  direct.clock.now = started;
});

test('at the same moment no more get through', async () => {
  const all = await Promise.all(Array.from({ length: ADDRESS_TRIES + 20 }, () => guess(direct)));
  expect(all.filter((code) => code === 'WAIT')).toHaveLength(20);
});

/** As if this address had guessed before, so that one more is free. */
async function almostAll(server: TestServer): Promise<void> {
  const { count } = await server.db.signInFailure.updateMany({
    data: { failures: ADDRESS_TRIES - 1 },
  });
  expect(count).toBe(1);
}

test('without a proxy nobody becomes somebody else by a header', async () => {
  expect(await guess(direct, '10.1.0.1')).toBe('INVITATION_OVER');
  await almostAll(direct);
  expect(await guess(direct, '10.1.0.2')).toBe('INVITATION_OVER');
  expect(await guess(direct, '10.9.9.9')).toBe('WAIT');
});

test('behind the proxy its own word counts, and not what the caller had written before it', async () => {
  expect(await guess(proxied, '10.1.0.1, 192.0.2.7')).toBe('INVITATION_OVER');
  await almostAll(proxied);
  expect(await guess(proxied, '10.1.0.2, 192.0.2.7')).toBe('INVITATION_OVER');
  expect(await guess(proxied, '10.9.9.9, 192.0.2.7')).toBe('WAIT');
  expect(await guess(proxied, '192.0.2.7, 192.0.2.8')).toBe('INVITATION_OVER');
});
