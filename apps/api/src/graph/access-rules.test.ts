// Whoever is not signed in gets nothing from a field behind the door, and the log knows what was tried.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aReadyPlan, readPlan } from '../testing/a-plan.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
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

test('the log knows whose plan somebody tried who may open none', async () => {
  const member = await server.aPerson('STEERING_GROUP', { regionCode: '1085' });
  const plan = await aReadyPlan(server, await server.aPerson('PRACTITIONER'));
  await readPlan(member, plan.id);
  const row = await server.db.auditEvent.findFirst({ where: { employeeId: member.employeeId } });
  expect(row).toMatchObject({
    action: 'REFUSED',
    outcome: 'REFUSED',
    planId: plan.id,
    citizenId: plan.citizen.id,
    municipalityCode: '370',
    criterion: { field: 'plan', action: 'plan.open', id: plan.id },
  });
});
