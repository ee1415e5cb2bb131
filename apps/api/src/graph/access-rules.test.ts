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

describe('the log of whoever is not signed in', () => {
  const rows = () =>
    server.db.auditEvent.findMany({
      where: { action: 'REFUSED', employeeId: null },
      orderBy: { id: 'asc' },
    });
  /** Each test begins in a minute of its own. */
  const nextMinute = () => {
    server.clock.now = new Date(server.clock.now.getTime() + 60_000);
  };

  test('knows that a plan was tried, and whose', async () => {
    const plan = await aReadyPlan(server, await server.aPerson('PRACTITIONER'));
    nextMinute();
    const before = (await rows()).length;
    await server.anonymous.ask('query ($id: ID!) { plan(id: $id) { id } }', { id: plan.id });
    expect((await rows()).slice(before)).toMatchObject([
      {
        outcome: 'REFUSED',
        planId: plan.id,
        citizenId: plan.citizen.id,
        criterion: { field: 'plan', action: 'plan.open', isSignedOut: true },
      },
    ]);
  });

  test('has one row a minute of an address, however often it asks', async () => {
    nextMinute();
    const before = (await rows()).length;
    for (let times = 0; times < 5; times += 1) {
      await server.anonymous.ask('mutation { setLanguage(language: en) { id } }');
    }
    await server.anonymous.ask('{ worklist { totalCount } }');
    expect((await rows()).slice(before)).toMatchObject([
      { criterion: { field: 'setLanguage', action: 'account.manageOwn', isSignedOut: true } },
    ]);
    nextMinute();
    await server.anonymous.ask('{ worklist { totalCount } }');
    expect((await rows()).length).toBe(before + 2);
  });

  test('has none of what names nobody, nor of what everybody may', async () => {
    nextMinute();
    const before = (await rows()).length;
    await server.anonymous.ask('{ programmes { key } }');
    await server.anonymous.ask('{ viewer { id } signInOptions { isDemo } }');
    expect((await rows()).length).toBe(before);
  });

  test('knows that a document was tried', async () => {
    nextMinute();
    const before = (await rows()).length;
    const plan = await aReadyPlan(server, await server.aPerson('PRACTITIONER'));
    const { status } = await fetch(`${server.url}/dokumenter/${plan.id}.pdf`);
    expect(status).toBe(401);
    expect((await rows()).slice(before)).toMatchObject([
      { criterion: { field: 'dokumenter', action: 'plan.open', isSignedOut: true } },
    ]);
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
