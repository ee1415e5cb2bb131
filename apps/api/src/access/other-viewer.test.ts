// A tab that takes somebody else to be signed in: it is told so, and nothing is read, written or ended.

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { aPlan, readPlan } from '../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let nora: Person;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  karla = await server.aPerson('PRACTITIONER');
  nora = await server.aPerson('COORDINATOR');
});
afterAll(() => server.stop());

/** Asks with the cookie of one and the belief of another. */
async function ask(query: string, cookieOf: Person, believed: string) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie: `sammenhaeng=${cookieOf.token}`,
      'x-viewer': believed,
    },
    body: JSON.stringify({ query }),
  });
  const body = (await response.json()) as {
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions: { code: string } }[];
  };
  return { status: response.status, cookie: response.headers.get('set-cookie'), ...body };
}

const language = ({ employeeId }: Person) =>
  server.db.employee.findUniqueOrThrow({
    where: { id: employeeId },
    select: { language: true },
  });

test.each([
  'mutation { setLanguage(language: en) { id } }',
  'mutation { signOut { ok } }',
  'mutation { signOutEverywhere { ok } }',
  '{ myPlans { totalCount } }',
  'mutation { signIn(input: { email: "a@demo.example", password: "x" }) { __typename } }',
])('%s is answered OTHER_VIEWER, and does nothing', async (query) => {
  const before = await server.db.auditEvent.count({ where: { outcome: 'ALLOWED' } });
  const answer = await ask(query, nora, karla.employeeId);
  expect([answer.status, answer.cookie, answer.data ?? null]).toEqual([401, null, null]);
  expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['OTHER_VIEWER']);
  expect(answer.errors?.[0]?.message).toMatch(/^En anden er logget ind i denne browser/);
  expect(await language(nora)).toEqual({ language: 'da' });
  expect((await nora.client.ask('{ viewer { id } }')).data?.['viewer']).not.toBeNull();
  expect(await server.db.auditEvent.count({ where: { outcome: 'ALLOWED' } })).toBe(before);
});

test('nobody’s secret is told to the tab of another', async () => {
  const answer = await ask('{ viewer { id draftKey } }', nora, karla.employeeId);
  expect(answer.data).toEqual({ viewer: null });
  expect(answer.errors).toMatchObject([{ extensions: { code: 'OTHER_VIEWER' } }]);
});

test('a plan that both may open is not opened in the other’s name', async () => {
  const plan = await aPlan(server, karla);
  const colleague = await server.aPerson('PRACTITIONER', { unitId: karla.unitId });
  expect(await readPlan(colleague, plan.id, 'Vikar')).not.toBeNull();
  const answer = await ask(
    `{ plan(id: "${plan.id}", purpose: "Vikar") { id } }`,
    colleague,
    karla.employeeId,
  );
  expect(answer.errors?.[0]?.extensions.code).toBe('OTHER_VIEWER');
});

test('who is signed in and believed, or not believed at all, is answered', async () => {
  const own = await ask('{ viewer { id } }', nora, nora.employeeId);
  expect(own.data).toEqual({ viewer: { id: nora.employeeId } });
  expect((await nora.client.ask('{ viewer { id } }')).data).toEqual(own.data);
});

test('without a session a belief is of no use: nobody is signed in', async () => {
  const nobody = { ...nora, token: 'x' };
  expect((await ask('{ myPlans { totalCount } }', nobody, karla.employeeId)).errors).toMatchObject([
    { extensions: { code: 'UNAUTHENTICATED' } },
  ]);
});
