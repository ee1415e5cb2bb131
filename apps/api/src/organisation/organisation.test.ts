// Municipalities, units and staff, and what an administrator can do with them.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../graph/ids.ts';
import { addReferenceData } from '../testing/a-region.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

const EMPLOYEES = /* GraphQL */ `
  query Employees($search: String, $first: Int, $after: String) {
    employees(search: $search, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node {
        id name jobTitle email isActive revision unit { name municipality { code } }
        roles { id role fromOn toOn unit { name } }
      } }
    }
  }`;
const SET_ACTIVE = /* GraphQL */ `
  mutation SetActive($input: SetEmployeeActiveInput!) {
    setEmployeeActive(input: $input) {
      __typename
      ... on EmployeeChanged { employee { id isActive revision } }
      ... on EmployeeConflict { message employee { revision isActive } }
      ... on Invalid { problems { field code message } }
      ... on NotFound { message }
    }
  }`;

type Employees = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: { id: string; name: string } }[];
};
type Result = { __typename: string; problems?: { code: string }[]; employee?: unknown };

let server: TestServer;
let admin: Person;

const employees = async (variables: Record<string, unknown> = {}) => {
  const got = await admin.client.ask(EMPLOYEES, variables);
  expect(got.errors).toBeUndefined();
  return got.data?.['employees'] as unknown as Employees;
};
const setActive = async (
  input: { id: string; revision: number; isActive: boolean },
  by = admin,
) => {
  const got = await by.client.ask(SET_ACTIVE, { input });
  expect(got.errors).toBeUndefined();
  return got.data?.['setEmployeeActive'] as unknown as Result;
};

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  await addReferenceData(server);
  admin = await server.aPerson('ADMINISTRATOR', { regionCode: '1085', name: 'Bo Demo-Nygaard' });
});
afterAll(() => server.stop());

describe('municipalities and units', () => {
  test('know their cluster, and the municipality that chairs it today', async () => {
    const got = await admin.client.ask(
      '{ municipalities { code name population cluster { key chairMunicipality { name } } } }',
    );
    const all = got.data?.['municipalities'] as unknown as { code: string; cluster: unknown }[];
    expect(all.find(({ code }) => code === '370')).toMatchObject({
      name: 'Næstved',
      cluster: { key: 'syd', chairMunicipality: { name: 'Næstved' } },
    });
    expect(all.every(({ cluster }) => cluster !== null)).toBe(true);
    // Those of other regions have no figures for this viewer, and would only be a way to nothing.
    expect(all).toHaveLength(17);
  });

  test('know it wherever a municipality is met, with one more statement', async () => {
    const nora = await server.aPerson('COORDINATOR', { municipalityCode: '370' });
    const got = await nora.client.ask(
      '{ viewer { unit { municipality { code cluster { key chairMunicipality { name } } } } } }',
    );
    expect(got.data?.['viewer']).toMatchObject({
      unit: {
        municipality: {
          code: '370',
          cluster: { key: 'syd', chairMunicipality: { name: 'Næstved' } },
        },
      },
    });
  });

  test('change the chair on the day the next one begins', async () => {
    const cluster = await server.db.cluster.findFirstOrThrow({ where: { key: 'syd' } });
    await server.db.clusterChair.updateMany({
      where: { clusterId: cluster.id, toOn: null },
      data: { toOn: new Date('2026-11-20') },
    });
    await server.db.clusterChair.create({
      data: {
        id: newId(),
        clusterId: cluster.id,
        municipalityCode: '320',
        fromOn: new Date('2026-11-21'),
      },
    });
    const chairToday = async () => {
      const got = await admin.client.ask(
        '{ municipalities { code cluster { chairMunicipality { name } } } }',
      );
      const all = got.data?.['municipalities'] as unknown as { code: string; cluster: unknown }[];
      expect(all.filter(({ code }) => code === '370')).toHaveLength(1);
      return all.find(({ code }) => code === '370')?.cluster;
    };
    expect(await chairToday()).toEqual({ chairMunicipality: { name: 'Næstved' } });
    const { now } = server.clock;
    // Half past midnight in Copenhagen, still the day before in UTC.
    server.clock.now = new Date('2026-11-20T23:30:00Z');
    await server.db.session.updateMany({
      data: { lastSeenAt: server.clock.now, endsAt: new Date('2026-11-22T10:00:00Z') },
    });
    expect(await chairToday()).toEqual({ chairMunicipality: { name: 'Faxe' } });
    server.clock.now = now;
  });

  test('are there for everybody who is signed in, and for nobody else', async () => {
    const dpo = await server.aPerson('DATA_PROTECTION_OFFICER', { regionCode: '1085' });
    const got = await dpo.client.ask('{ units { id name kind municipality { code } } }');
    const units = got.data?.['units'] as unknown as { id: string }[];
    expect(units.map(({ id }) => id)).toContain(dpo.unitId);
    const outside = await server.anonymous.ask('{ units { id } }');
    expect(outside.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(outside.status).toBe(401);
  });
});

describe('the staff list', () => {
  test('finds people by name, unit or address, pages by name, and is logged', async () => {
    const anna = await server.aPerson('PRACTITIONER', { name: 'Ane Demo-Test-Søgt' });
    await server.aPerson('PRACTITIONER', { name: 'Åse Demo-Test-Søgt' });
    await server.aPerson('PRACTITIONER', { name: 'Zoe Demo-Test-Søgt' });
    const search = 'test-søgt';
    const first = await employees({ search, first: 2 });
    expect(first.totalCount).toBe(3);
    expect(first.edges.map(({ node }) => node.name)).toEqual([
      'Ane Demo-Test-Søgt',
      'Zoe Demo-Test-Søgt',
    ]);
    const rest = await employees({ search, first: 2, after: first.pageInfo.endCursor });
    expect(rest.edges.map(({ node }) => node.name)).toEqual(['Åse Demo-Test-Søgt']);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect((await employees({ search: `${anna.employeeId}@` })).totalCount).toBe(1);
    const row = await server.db.auditEvent.findFirst({
      where: { action: 'READ_EMPLOYEES' },
      orderBy: { id: 'asc' },
    });
    expect(row).toMatchObject({ criterion: expect.objectContaining({ search }) });
  });

  test('shows each role with its unit and days', async () => {
    const person = await server.aPerson('COORDINATOR', { name: 'Roller Demo-Vis' });
    const { edges } = await employees({ search: 'Roller Demo-Vis' });
    expect(edges[0]?.node).toMatchObject({
      id: person.employeeId,
      isActive: true,
      revision: 1,
      roles: [{ role: 'COORDINATOR', fromOn: '2020-01-01', toOn: null }],
      unit: { municipality: { code: '370' } },
    });
  });

  test('is one statement beside the session check', async () => {
    expect(await server.statementsOf(() => employees())).toHaveLength(2);
  });

  test.each(['PRACTITIONER', 'COORDINATOR', 'STEERING_GROUP', 'DATA_PROTECTION_OFFICER'] as const)(
    'is forbidden for %s',
    async (role) => {
      const person = await server.aPerson(role, { regionCode: '1085' });
      const got = await person.client.ask(EMPLOYEES);
      expect(got.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      const change = { id: admin.employeeId, revision: 1, isActive: false };
      expect((await setActive(change, person)).__typename).toBe('NotFound');
    },
  );
});

describe('closing an account', () => {
  test('ends the person’s sessions at once, and opening lets them sign in again', async () => {
    const person = await server.aPerson('PRACTITIONER');
    const change = { id: person.employeeId, revision: 1, isActive: false };
    expect(await setActive(change)).toMatchObject({
      __typename: 'EmployeeChanged',
      employee: { isActive: false, revision: 2 },
    });
    expect((await person.client.ask('{ viewer { id } }')).data).toEqual({ viewer: null });
    const { employeeId } = person;
    expect(await server.db.session.count({ where: { employeeId } })).toBe(0);
    expect(await setActive({ ...change, revision: 2, isActive: true })).toMatchObject({
      employee: { isActive: true, revision: 3 },
    });
    const rows = await server.db.auditEvent.findMany({ where: { action: 'MANAGE_EMPLOYEE' } });
    expect(rows.map((row) => row.criterion)).toContainEqual({ employeeId, isActive: false });
  });

  test('shows what a colleague changed meanwhile instead of overwriting it', async () => {
    const person = await server.aPerson('PRACTITIONER');
    const change = { id: person.employeeId, revision: 1, isActive: false };
    await setActive(change);
    expect(await setActive(change)).toMatchObject({
      __typename: 'EmployeeConflict',
      employee: { revision: 2, isActive: false },
    });
  });

  test('is refused for oneself, in words', async () => {
    const result = await setActive({ id: admin.employeeId, revision: 1, isActive: false });
    expect(result.problems?.[0]).toMatchObject({ field: 'id', code: 'NOT_YOURSELF' });
  });

  test.each([newId(), 'no id', 'a\0b'])(
    'answers %j like somebody who does not exist',
    async (id) => {
      expect(await setActive({ id, revision: 1, isActive: false })).toMatchObject({
        __typename: 'NotFound',
      });
    },
  );
});
