// Many plans as PDF in one go: what is in the file, who may have it, and that nobody waits for it.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { newId } from '../../graph/ids.ts';
import { aGuest, anAgreedPlan } from '../../testing/a-document.ts';
import { aCitizen, aPlan, change } from '../../testing/a-plan.ts';
import { readPdf } from '../../testing/pdf-reading.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';
import type { BatchStatus } from './batch.ts';

let server: TestServer;
let karla: Person;
let milo: Person;
let petra: Person;
let planIds: string[];

async function call(person: Person | null, method: string, path = '', body?: unknown) {
  const response = await fetch(`${server.url}/dokumenter/bunke${path}`, {
    method,
    headers: {
      ...(person && { cookie: `sammenhaeng=${person.token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()), response };
}
const jsonOf = (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString('utf8'));
const start = (person: Person, ids: readonly string[], purpose?: string) =>
  call(person, 'POST', '', { planIds: ids, purpose });
const look = async (person: Person): Promise<BatchStatus> =>
  jsonOf((await call(person, 'GET')).bytes);

async function whenOver(person: Person): Promise<BatchStatus> {
  for (let turn = 0; turn < 400; turn += 1) {
    const status = await look(person);
    if (status.state !== 'RUNNING') return status;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('The batch does not end');
}
const filesOf = async (person: Person) => {
  const { bytes, response } = await call(person, 'GET', '/planer.zip');
  expect(response.headers.get('content-type')).toBe('application/zip');
  return unzipSync(bytes);
};

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  milo = await server.aPerson('PRACTITIONER', { name: 'Milo Demo-Skov', kind: 'PSYCHIATRY' });
  petra = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
  planIds = [];
  for (let at = 0; at < 3; at += 1) planIds.push((await anAgreedPlan(server, karla)).id);
});
beforeEach(async () => {
  server.clock.now = new Date('2026-11-20T10:00:00Z');
  for (const person of [karla, milo, petra]) await call(person, 'DELETE');
});
afterAll(() => server.stop());

describe('a batch', () => {
  test('is made one by one, told how far it is, and fetched as one file with a list on top', async () => {
    const begun = await start(karla, planIds);
    expect(begun.status).toBe(202);
    expect(jsonOf(begun.bytes)).toMatchObject({ state: 'RUNNING', total: 3, done: 0 });
    expect(await whenOver(karla)).toMatchObject({
      state: 'READY',
      done: 3,
      total: 3,
      documents: 3,
      leftOut: 0,
      failed: 0,
      readyUntil: '2026-11-20T10:15:00.000Z',
    });
    const files = await filesOf(karla);
    expect(Object.keys(files)).toEqual([
      '00-indhold.pdf',
      '01-koordinerende-indsatsplan-version-1.pdf',
      '02-koordinerende-indsatsplan-version-1.pdf',
      '03-koordinerende-indsatsplan-version-1.pdf',
    ]);
    const list = await readPdf(files['00-indhold.pdf'] ?? new Uint8Array());
    expect(list.text).toContain('Alma Demo-Kilde');
    const plan = await readPdf(
      files['02-koordinerende-indsatsplan-version-1.pdf'] ?? new Uint8Array(),
    );
    expect(plan).toMatchObject({ universalAccess: '1', language: 'da-DK' });
    expect(plan.text).toContain('En fast bolig');
  });

  test('holds the newest agreed version', async () => {
    const { id: planId } = await anAgreedPlan(server, karla);
    const goal = { planId, id: newId(), title: 'Et nyt mål' };
    await change(karla, 'addGoal', goal);
    await server.db.planVersion.findFirstOrThrow({ where: { planId, number: 1 } });
    await start(karla, [planId, planId]);
    expect(await whenOver(karla)).toMatchObject({ total: 1, documents: 1 });
    const files = await filesOf(karla);
    const { text } = await readPdf(Object.values(files)[1] ?? new Uint8Array());
    expect(text).not.toContain('Et nyt mål');
  });

  test('leaves out what is not the viewer’s or never was agreed, counts it, and logs each', async () => {
    const draft = await aPlan(server, karla);
    const { id: citizenId } = await aCitizen(server, { municipalityCode: '330' });
    const foreign = await anAgreedPlan(server, petra, { citizenId });
    const asked = [planIds[0] ?? '', draft.id, foreign.id, newId()];
    await start(karla, asked);
    expect(await whenOver(karla)).toMatchObject({ documents: 1, leftOut: 3, done: 4 });
    const rows = await server.db.auditEvent.findMany({
      where: { employeeId: karla.employeeId, criterion: { path: ['part'], equals: 'batch' } },
      orderBy: { id: 'desc' },
      take: 4,
    });
    expect(rows.map(({ planId, outcome }) => [planId, outcome]).toReversed()).toEqual([
      [planIds[0], 'ALLOWED'],
      [draft.id, 'REFUSED'],
      [foreign.id, 'REFUSED'],
      [null, 'REFUSED'],
    ]);
  });

  test('can be left and found again, and is nobody else’s', async () => {
    await start(karla, planIds);
    await whenOver(karla);
    expect(await look(karla)).toMatchObject({ state: 'READY' });
    const colleague = await server.aPerson('PRACTITIONER', { unitId: karla.unitId });
    expect((await call(colleague, 'GET')).status).toBe(204);
    expect((await call(colleague, 'GET', '/planer.zip')).status).toBe(404);
    expect((await call(null, 'GET', '/planer.zip')).status).toBe(401);
  });

  test('is cancelled at once, and forgotten', async () => {
    await start(karla, planIds);
    expect((await call(karla, 'DELETE')).status).toBe(204);
    expect((await call(karla, 'GET')).status).toBe(204);
    expect((await call(karla, 'GET', '/planer.zip')).status).toBe(404);
  });

  test('is gone after a quarter of an hour', async () => {
    await start(karla, planIds.slice(0, 1));
    await whenOver(karla);
    server.clock.now = new Date('2026-11-20T10:15:00Z');
    expect((await call(karla, 'GET', '/planer.zip')).status).toBe(404);
  });

  test('lets other requests through while it is made', async () => {
    const many = [];
    for (let at = 0; at < 8; at += 1) many.push((await anAgreedPlan(server, karla)).id);
    await start(karla, many);
    const health = await fetch(`${server.url}/healthz`);
    expect(health.status).toBe(200);
    expect((await look(karla)).state).toBe('RUNNING');
    expect(await whenOver(karla)).toMatchObject({ documents: 8 });
  });
});

describe('a batch of a guest', () => {
  test('holds what the consent covers, and nothing once it is withdrawn', async () => {
    const { id: planId } = await anAgreedPlan(server, karla);
    const { consentId } = await aGuest(karla, planId, milo, ['GOALS']);
    await start(milo, [planId]);
    await whenOver(milo);
    const { text } = await readPdf(Object.values(await filesOf(milo))[1] ?? new Uint8Array());
    expect(text).toContain('En fast bolig');
    expect(text).not.toContain('Står uden bolig');
    await change(karla, 'withdrawConsent', { planId, id: consentId, withdrawnBy: 'Borgeren' });
    expect((await call(milo, 'GET', '/planer.zip')).status).toBe(404);
  });

  test('stops when the session ends', async () => {
    const person = await server.aPerson('PRACTITIONER');
    const { id } = await anAgreedPlan(server, person);
    const begun = start(person, [id]);
    await begun;
    await server.db.session.deleteMany({ where: { employeeId: person.employeeId } });
    expect((await call(person, 'GET')).status).toBe(401);
  });
});

describe('a coordinator', () => {
  test('has the plans of the municipality for a purpose, and none without', async () => {
    const nora = await server.aPerson('COORDINATOR');
    await start(nora, planIds);
    expect(await whenOver(nora)).toMatchObject({ documents: 0, leftOut: 3 });
    await start(nora, planIds, 'Overdragelse ved sygdom');
    expect(await whenOver(nora)).toMatchObject({ documents: 3, leftOut: 0 });
    const row = await server.db.auditEvent.findFirst({
      where: { employeeId: nora.employeeId, action: 'EXTRACT', outcome: 'ALLOWED' },
    });
    expect(row).toMatchObject({ purpose: 'Overdragelse ved sygdom' });
  });
});

test.each([
  [{ planIds: [] }],
  [{ planIds: ['no id'] }],
  [{ planIds: Array.from({ length: 101 }, () => newId()) }],
  [{ planIds: 'alle' }],
  [{}],
  [{ planIds: [newId()], purpose: 7 }],
  [{ planIds: [newId()], purpose: 'x'.repeat(301) }],
])('a call that is no list of plans is refused (%#)', async (body) => {
  const { status, bytes } = await call(karla, 'POST', '', body);
  expect([status, jsonOf(bytes).errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
});

test.each(['STEERING_GROUP', 'ADMINISTRATOR', 'DATA_PROTECTION_OFFICER'] as const)(
  '%s starts none, and the attempt is logged',
  async (role) => {
    const person = await server.aPerson(role);
    expect((await start(person, planIds)).status).toBe(404);
    const row = await server.db.auditEvent.findFirst({ where: { employeeId: person.employeeId } });
    expect(row).toMatchObject({ action: 'REFUSED', outcome: 'REFUSED' });
  },
);
