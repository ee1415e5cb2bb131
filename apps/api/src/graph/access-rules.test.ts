import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);
afterAll(() => server.stop());

describe('nobody', () => {
  test('is told UNAUTHENTICATED by every field behind the door', async () => {
    for (const query of [
      '{ worklist { totalCount } }',
      '{ programmes { key } }',
      '{ accessLog(filter: { scope: OWN }) { edges { cursor } } }',
      'mutation { signOutEverywhere { ok } }',
    ]) {
      const answer = await server.anonymous.ask(query);
      expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([
        401,
        'UNAUTHENTICATED',
      ]);
    }
  });
});
