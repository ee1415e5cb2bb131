// The cookie of a session: where it is sent, what it is called, and when it ends.

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express from 'express';
import { sessionCookie } from './session-cookie.ts';

const app = express();
app.get('/:way', (request, response) => {
  const session = sessionCookie(request, response, request.params.way === 'https');
  if (request.query['set'] !== undefined) session.set('value');
  if (request.query['clear'] !== undefined) session.clear();
  response.json({ token: session.token });
});
const server = app.listen(0, '127.0.0.1');

let url: string;
beforeAll(async () => {
  if (!server.listening) await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const cookieOf = async (path: string) => (await fetch(url + path)).headers.get('set-cookie');
const tokenOf = async (path: string, cookie: string) => {
  const response = await fetch(url + path, { headers: { cookie } });
  return ((await response.json()) as { token: string | null }).token;
};

describe('the session cookie', () => {
  test('over HTTPS is bound to this host and never sent in clear', async () => {
    const cookie = await cookieOf('/https?set');
    expect(cookie).toMatch(/^__Host-sammenhaeng=value;/);
    for (const flag of [/HttpOnly/, /Secure/, /SameSite=Strict/, /Path=\//]) {
      expect(cookie).toMatch(flag);
    }
    expect(cookie).not.toMatch(/Domain=/i);
  });

  test('on a developer’s machine does without Secure, and nothing else', async () => {
    const cookie = await cookieOf('/http?set');
    expect(cookie).toMatch(/^sammenhaeng=value;/);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).not.toMatch(/Secure/);
  });

  test('ends with the browser: it names no day', async () => {
    expect(await cookieOf('/https?set')).not.toMatch(/Expires|Max-Age/i);
  });

  test('is taken away under the name it was set', async () => {
    expect(await cookieOf('/https?clear')).toMatch(
      /^__Host-sammenhaeng=;.*Expires=Thu, 01 Jan 1970/,
    );
  });

  test('is read among others, and one set without HTTPS opens nothing over it', async () => {
    expect(await tokenOf('/https', 'a=1; __Host-sammenhaeng=abc; b=2')).toBe('abc');
    expect(await tokenOf('/https', 'sammenhaeng=abc')).toBeNull();
    expect(await tokenOf('/http', 'xsammenhaeng=abc')).toBeNull();
  });
});
