// What is answered to whoever watches over the server.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

type Told = { status?: string; errors?: { extensions: { requestId: string } }[] };

let server: TestServer;

async function get({ url }: TestServer, path: string) {
  const response = await fetch(`${url}${path}`);
  return { status: response.status, body: (await response.json()) as Told };
}

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('health', () => {
  test('tells that the process lives', async () => {
    const answer = await get(server, '/healthz');
    expect([answer.status, answer.body]).toEqual([200, { status: 'ok' }]);
  });

  test('tells that the database answers and is migrated', async () => {
    const answer = await get(server, '/readyz');
    expect([answer.status, answer.body]).toEqual([200, { status: 'ready' }]);
  });

  test('tells that a migration is missing', async () => {
    const behind = await startTestServer();
    await behind.db.$executeRawUnsafe(
      'DELETE FROM _prisma_migrations WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations)',
    );
    const answer = await get(behind, '/readyz');
    await behind.stop();
    expect([answer.status, answer.body]).toEqual([503, { status: 'not ready' }]);
  });

  test('asks the database once a second, however many want to know', async () => {
    server.clock.now = new Date(server.clock.now.getTime() + 1_000);
    const many = Array.from({ length: 20 }, () => get(server, '/readyz'));
    const asked = await server.statementsOf(() => Promise.all(many));
    expect(asked).toHaveLength(1);
    server.clock.now = new Date(server.clock.now.getTime() + 999);
    expect(await server.statementsOf(() => get(server, '/readyz'))).toEqual([]);
    server.clock.now = new Date(server.clock.now.getTime() + 1);
    expect(await server.statementsOf(() => get(server, '/readyz'))).toHaveLength(1);
  });

  test('is forgotten after a second, also when it was good', async () => {
    const other = await startTestServer();
    const before = await get(other, '/readyz');
    await other.db.$executeRawUnsafe('ALTER TABLE _prisma_migrations RENAME TO elsewhere');
    other.clock.now = new Date(other.clock.now.getTime() + 1_000);
    const after = await get(other, '/readyz');
    await other.stop();
    expect([before.status, after.status]).toEqual([200, 503]);
  });

  test('of an address that is not there is a JSON 4xx', async () => {
    const answer = await get(server, '/nothing-here');
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.body.errors?.[0]?.extensions.requestId).toBeTruthy();
  });
});
