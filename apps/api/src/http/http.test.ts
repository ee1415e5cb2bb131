// GraphQL as it is carried: what is answered, what is refused, and what no answer may tell.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { COST_LIMIT } from '../graph/builder.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

type Answered = {
  status: number;
  headers: Headers;
  text: string;
  body: {
    data?: unknown;
    errors?: { message: string; extensions: { code: string; requestId: string } }[];
  };
};

/** Words of our inside that no answer may hold. */
const INSIDE = /node_modules|\bat \w+.*\(|\.ts:\d|SELECT |prisma|postgres|Did you mean/i;

let open: TestServer;
let trusted: TestServer;
let person: Person;

async function send(
  server: TestServer,
  init: Omit<RequestInit, 'headers'> & { path?: string; headers?: Record<string, string> } = {},
): Promise<Answered> {
  const { path = '/graphql', ...request } = init;
  const response = await fetch(`${server.url}${path}`, {
    method: 'POST',
    ...request,
    headers: { 'content-type': 'application/json', ...request.headers },
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
}

const post = (server: TestServer, body: unknown, headers: Record<string, string> = {}) =>
  send(server, { body: JSON.stringify(body), headers });

/** A clear refusal: its status and code, a request's id, and nothing of our inside. */
function expectRefused(answer: Answered, status: number, code: string) {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toMatch(/json/);
  expect(answer.body.data ?? null).toBeNull();
  expect(answer.body.errors?.[0]?.extensions).toEqual({
    code,
    requestId: answer.headers.get('x-request-id'),
  });
  expect(answer.body.errors?.[0]?.message).toMatch(/\S/);
  expect(answer.text).not.toMatch(INSIDE);
}

beforeAll(async () => {
  open = await startTestServer();
  trusted = await startTestServer({ documents: 'trusted' });
  person = await open.aPerson('COORDINATOR');
});
afterAll(() => Promise.all([open.stop(), trusted.stop()]));

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${open.url}/graphql` });

  test('is audited in full', () => {
    expect(audits.length).toBeGreaterThan(50);
  });

  // Recommendations may end as a warning: we answer 400 where it would have 200 for refused input.
  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    expect(result.status).not.toBe('error');
  });
});

describe('a request that cannot be answered', () => {
  test('as malformed JSON is a 400', async () => {
    expectRefused(await send(open, { body: '{"query": ' }), 400, 'BAD_REQUEST');
  });

  test('as anything but an object is a 400', async () => {
    for (const body of ['null', '"query"', '3', '[]']) {
      expectRefused(await send(open, { body }), 400, 'BAD_REQUEST');
    }
  });

  test('as a batch is a 400, on either server', async () => {
    const batch = [{ query: '{ viewer { id } }' }, { query: '{ viewer { id } }' }];
    expectRefused(await post(open, batch), 400, 'BAD_REQUEST');
    expectRefused(await post(trusted, batch), 400, 'BAD_REQUEST');
  });

  test('larger than the limit is a 413', async () => {
    const query = `{ viewer { id } } #${'x'.repeat(300_000)}`;
    expectRefused(await post(open, { query }), 413, 'TOO_LARGE');
  });

  test('as text is refused', async () => {
    const answer = await send(open, {
      body: '{ viewer { id } }',
      headers: { 'content-type': 'text/plain' },
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.body.errors?.[0]?.extensions.requestId).toBe(answer.headers.get('x-request-id'));
    expect(answer.text).not.toMatch(INSIDE);
  });

  test('as a mutation by GET changes nothing and is a 405', async () => {
    const query = encodeURIComponent('mutation { signOut { ok } }');
    const headers = { 'apollo-require-preflight': 'yes' };
    const answer = await send(open, { method: 'GET', path: `/graphql?query=${query}`, headers });
    expectRefused(answer, 405, 'METHOD_NOT_ALLOWED');
    expect(answer.headers.get('allow')).toBe('POST');
  });

  test('by GET at all is a 405 where only trusted documents run', async () => {
    const answer = await send(trusted, {
      method: 'GET',
      path: '/graphql?query=%7Bviewer%7Bid%7D%7D',
    });
    expectRefused(answer, 405, 'METHOD_NOT_ALLOWED');
  });

  test.each([
    ['a document that cannot be parsed', '{ viewer {', 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', '{ viewer { passwordHash } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a value of the wrong kind',
      '{ worklist(first: "x") { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('with %s is a 400', async (_, query, code) => {
    expectRefused(await post(open, { query }), 400, code);
  });

  test('with a variable of the wrong form is a 400', async () => {
    const query =
      'query Q($on: Date!) { accessLog(filter: { scope: OWN, fromOn: $on }) { edges { cursor } } }';
    expectRefused(
      await post(open, { query, variables: { on: '2026-02-30' } }),
      400,
      'BAD_USER_INPUT',
    );
  });

  test('from another site’s page is refused before it is read', async () => {
    const answer = await post(
      open,
      { query: '{ viewer { id } }' },
      { origin: 'https://evil.example' },
    );
    expectRefused(answer, 403, 'FORBIDDEN');
  });
});

describe('a document that asks for too much', () => {
  const asked = (query: string) => person.client.ask(query);

  test('too deep is refused', async () => {
    const deep = 'cluster { chairMunicipality { '.repeat(8);
    const query = `{ municipalities { ${deep} code ${'} }'.repeat(8)} } }`;
    const answer = await asked(query);
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([400, 'TOO_COMPLEX']);
  });

  test('too dear is refused, and nothing of it is read', async () => {
    const parts = Array.from(
      { length: COST_LIMIT.complexity / 200 },
      (_, at) =>
        `a${at}: programmes { rounds { key } areas { key } recommendations { id number title } }`,
    );
    const before = await open.db.auditEvent.count();
    const answer = await asked(`{ ${parts.join(' ')} }`);
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([400, 'TOO_COMPLEX']);
    expect(await open.db.auditEvent.count()).toBe(before);
  });
});

describe('trusted documents', () => {
  const text = '{ viewer { id } }';

  test('refuse a document that comes as text', async () => {
    expectRefused(await post(trusted, { query: text }), 400, 'UNKNOWN_DOCUMENT');
  });

  test.each([
    { documentId: `sha256:${'0'.repeat(64)}` },
    { documentId: 'viewer' },
    { documentId: 7 },
    { extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } },
    { extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } }, query: text },
    {},
  ])('refuse a name they do not know: %j', async (body) => {
    expectRefused(await post(trusted, body), 400, 'UNKNOWN_DOCUMENT');
  });

  test('do not tell the schema, while an open server does', async () => {
    const query = '{ __schema { types { name } } }';
    expectRefused(await post(trusted, { query }), 400, 'UNKNOWN_DOCUMENT');
    const told = await post(open, { query });
    expect(JSON.stringify(told.body.data)).toContain('FollowUp');
  });
});

describe('a bug inside', () => {
  test('is told as a sentence and a request’s id, and nothing else', async () => {
    const broken = await startTestServer();
    const someone = await broken.aPerson('COORDINATOR');
    await broken.db.$executeRawUnsafe('ALTER TABLE audit_event RENAME TO somewhere_else');
    const answer = await someone.client.ask('{ worklist { totalCount } }');
    await broken.stop();
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors?.[0]?.extensions).toEqual({
      code: 'INTERNAL',
      requestId: expect.any(String),
    });
    expect(JSON.stringify(answer)).not.toMatch(INSIDE);
    expect(JSON.stringify(answer)).not.toContain('audit_event');
  });
});

describe('every answer', () => {
  test('is kept out of caches and carries its request’s id', async () => {
    const answer = await post(open, { query: '{ viewer { id } }' });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers.get('x-powered-by')).toBeNull();
  });
});
