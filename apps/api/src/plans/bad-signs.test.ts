// Values that are none: numbers, dates, texts of unusual signs, and files where none is taken.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aPlan, change, type PlanAnswer, readPlan } from '../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let plan: PlanAnswer;

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  plan = await aPlan(server, karla, { meetingOn: '2026-11-20' });
});
afterAll(() => server.stop());

describe('a CPR number that does not exist', () => {
  test.each([
    ['3102901234', 'CPR_DATE'],
    ['0013901234', 'CPR_DATE'],
    ['9902901234', 'CPR_DATE'],
    ['61029012', 'CPR_LENGTH'],
    ['61029O1234', 'CPR_DIGITS'],
  ])('%s makes no citizen', async (cpr, code) => {
    const before = await server.db.citizen.count();
    const { data } = await karla.client.ask(
      `mutation ($input: AddCitizenInput!) { addCitizen(input: $input) {
        ... on Invalid { problems { field code message } } } }`,
      { input: { cpr, name: 'Fiktiv Demo-Fredag' } },
    );
    expect(data?.['addCitizen']).toEqual({
      problems: [{ field: 'cpr', code, message: expect.stringMatching(/\.$/) }],
    });
    expect(await server.db.citizen.count()).toBe(before);
  });
});

describe('a date that does not exist', () => {
  test.each([
    '2026-02-31',
    '2026-02-29',
    '2026-13-01',
    '31-02-2026',
    '2026-2-1',
    'i morgen',
    '',
    7,
  ])('%j is no value of a date', async (to) => {
    const answer = await karla.client.ask(
      'mutation ($input: ChangePlanInput!) { changePlan(input: $input) { __typename } }',
      { input: { id: plan.id, meetingOn: { from: '2026-11-20', to } } },
    );
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect((await readPlan(karla, plan.id))?.changedAt).toBe(plan.changedAt);
  });
});

describe('a text of unusual signs is kept as it was meant', () => {
  test.each([
    ['an emoji of several people', 'Familien 👩‍👩‍👧 og en 🐕', 'Familien 👩‍👩‍👧 og en 🐕'],
    ['Arabic and Hebrew', 'Hilsen سلام og שלום', 'Hilsen سلام og שלום'],
    ['marks that turn the direction', 'plan\u202Egnp.exe\u2066!', 'plangnp.exe!'],
    [
      'a formula',
      '=HYPERLINK("http://evil.example";"Klik")',
      '=HYPERLINK("http://evil.example";"Klik")',
    ],
    ['a command of a spreadsheet', '@SUM(1+1)*cmd|" /C calc"!A0', '@SUM(1+1)*cmd|" /C calc"!A0'],
    ['markup', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['SQL', "'; DROP TABLE plan; --", "'; DROP TABLE plan; --"],
    ['an end of text and half a sign', 'før\u0000 efter \ud83d', 'før efter'],
    ['å in two parts', 'Pa\u030a gensyn', 'På gensyn'],
  ])('%s', async (_, typed, kept) => {
    const { id } = await aPlan(server, karla);
    const answer = await change(karla, 'changePlan', { id, basis: { from: '', to: typed } });
    expect(answer.plan.basis).toBe(kept);
    expect((await readPlan(karla, id))?.basis).toBe(kept);
  });
});

describe('a file', () => {
  const PDF = '%PDF-1.7\n%âãÏÓ\n1 0 obj';

  async function post(path: string, body: string | FormData, headers: Record<string, string> = {}) {
    const response = await fetch(`${server.url}${path}`, {
      method: 'POST',
      body,
      headers: { cookie: `sammenhaeng=${karla.token}`, ...headers },
    });
    return { status: response.status, body: JSON.parse(await response.text()) };
  }

  // Nothing here takes a file. What is sent anyway is refused before it is looked into.
  test.each([
    ['as a form', '/graphql', null, {}],
    ['that says it is JSON', '/graphql', PDF, { 'content-type': 'application/json' }],
    ['that says what it is', '/graphql', PDF, { 'content-type': 'application/pdf' }],
    [
      'that says it is packed',
      '/graphql',
      PDF,
      { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    ],
    [
      'that says it is packed in a way nobody knows',
      '/graphql',
      PDF,
      { 'content-type': 'application/json', 'content-encoding': 'zip' },
    ],
    [
      'in letters of another set',
      '/graphql',
      '{}',
      { 'content-type': 'application/json; charset=x-unknown' },
    ],
    [
      'where documents are fetched',
      '/dokumenter/version/1/1.pdf',
      PDF,
      { 'content-type': 'application/pdf' },
    ],
  ])('%s is refused in words', async (_, path, body, headers) => {
    const form = new FormData();
    form.set('file', new Blob([PDF]), 'plan.pdf');
    const before = await server.db.auditEvent.count({ where: { action: 'CHANGE_PLAN' } });
    const answer = await post(path, body ?? form, headers);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.body.errors[0].message).toMatch(/^[A-ZÆØÅ].+\.$/);
    expect(await server.db.auditEvent.count({ where: { action: 'CHANGE_PLAN' } })).toBe(before);
  });
});
