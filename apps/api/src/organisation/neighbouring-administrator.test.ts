// An administrator looks after the people of their own place: a neighbour's answer like nobody, and each try is logged.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '../graph/ids.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

type Answer = { __typename: string; problems?: { field: string; code: string }[] };
type Staff = { totalCount: number; edges: { cursor: string; node: { id: string } }[] };

let server: TestServer;
let neighbour: Person;
let person: Person;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  neighbour = await server.aPerson('ADMINISTRATOR', { municipalityCode: '330' });
  person = await server.aPerson('PRACTITIONER', { municipalityCode: '370' });
});
afterAll(() => server.stop());

const COMMANDS = {
  addEmployee: 'AddEmployeeInput',
  setEmployeeRoles: 'SetEmployeeRolesInput',
  setEmployeeActive: 'SetEmployeeActiveInput',
} as const;

const send = async (command: keyof typeof COMMANDS, input: object, by = neighbour) => {
  const { data } = await by.client.ask(
    `mutation ($input: ${COMMANDS[command]}!) { ${command}(input: $input) {
      __typename ... on Invalid { problems { field code } } } }`,
    { input },
  );
  return data?.[command] as unknown as Answer;
};

const invite = async (id: string, by = neighbour) => {
  const { data } = await by.client.ask(
    'mutation ($id: ID!) { inviteEmployee(id: $id) { __typename } }',
    { id },
  );
  return data?.['inviteEmployee'] as unknown as Answer;
};

const staffOf = async (by: Person, variables: Record<string, unknown> = {}) => {
  const { data } = await by.client.ask(
    `query ($search: String, $first: Int, $after: String) {
      employees(search: $search, first: $first, after: $after) {
        totalCount edges { cursor node { id } } } }`,
    variables,
  );
  return data?.['employees'] as unknown as Staff;
};

const refusedRows = async (by = neighbour) =>
  (
    await server.db.auditEvent.findMany({
      where: { employeeId: by.employeeId, outcome: 'REFUSED' },
    })
  ).map(({ action, criterion }) => ({ action, criterion }));

const stateOf = ({ employeeId }: Person) =>
  server.db.employee.findUniqueOrThrow({
    where: { id: employeeId },
    include: { roles: true, invitations: true },
  });

const newcomer = (unitId: string, more: object = {}) => ({
  name: 'Ellen Demo-Lind',
  jobTitle: 'koordinator',
  email: `${newId()}@demo.example`,
  unitId,
  roles: [],
  ...more,
});

describe('the administrator of the neighbouring municipality', () => {
  test.each([
    [
      'closes nobody there',
      (id: string) => send('setEmployeeActive', { id, revision: 1, isActive: false }),
      { isActive: false },
    ],
    [
      'takes nobody’s roles there',
      (id: string) => send('setEmployeeRoles', { id, revision: 1, roles: [] }),
      {},
    ],
    ['makes a link for nobody there', (id: string) => invite(id), {}],
  ])('%s: the answer is that of nobody', async (_, tried, more) => {
    const before = await stateOf(person);
    expect(await tried(person.employeeId)).toEqual(await tried(newId()));
    expect((await tried(person.employeeId)).__typename).toBe('NotFound');
    expect(await stateOf(person)).toEqual(before);
    expect(await refusedRows()).toContainEqual({
      action: 'MANAGE_EMPLOYEE',
      criterion: { employeeId: person.employeeId, ...more },
    });
  });

  test('takes nobody on there, and gives newcomers no role there', async () => {
    const there = await send('addEmployee', newcomer(person.unitId));
    expect(there.problems).toEqual([{ field: 'unitId', code: 'UNIT_UNKNOWN' }]);
    const roles = [{ role: 'COORDINATOR', unitId: person.unitId }];
    const given = await send('addEmployee', newcomer(neighbour.unitId, { roles }));
    expect(given.problems).toEqual([{ field: 'roles', code: 'UNIT_UNKNOWN' }]);
    expect(await refusedRows()).toEqual([
      { action: 'MANAGE_EMPLOYEE', criterion: { isNew: true, unitId: person.unitId } },
      { action: 'MANAGE_EMPLOYEE', criterion: { isNew: true, rolesWanted: roles } },
    ]);
  });

  test('gives their own people no role there', async () => {
    const own = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
    const roles = [{ role: 'COORDINATOR', unitId: person.unitId }];
    const answer = await send('setEmployeeRoles', { id: own.employeeId, revision: 1, roles });
    expect(answer.problems).toEqual([{ field: 'roles', code: 'UNIT_UNKNOWN' }]);
    expect((await stateOf(own)).roles).toHaveLength(1);
    expect(await refusedRows()).toEqual([
      {
        action: 'MANAGE_EMPLOYEE',
        criterion: { employeeId: own.employeeId, rolesWanted: roles },
      },
    ]);
  });

  test('leaves a role that their own people hold there, named or not', async () => {
    const own = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
    const elsewhere = { role: 'COORDINATOR' as const, unitId: person.unitId };
    const fromOn = new Date('2025-01-01');
    await server.db.roleAssignment.create({
      data: { id: newId(), employeeId: own.employeeId, fromOn, ...elsewhere },
    });
    const set = (revision: number, roles: object[]) =>
      send('setEmployeeRoles', { id: own.employeeId, revision, roles });
    expect((await set(1, [])).__typename).toBe('EmployeeChanged');
    expect((await set(2, [elsewhere])).__typename).toBe('EmployeeChanged');
    const running = (await stateOf(own)).roles.filter(({ toOn }) => toOn === null);
    expect(running).toMatchObject([{ role: 'COORDINATOR', fromOn }]);
  });

  test('finds nobody there, neither in the list nor by a cursor', async () => {
    await server.db.employee.update({
      where: { id: person.employeeId },
      data: { name: 'Aage Demo-Nabo' },
    });
    expect((await staffOf(neighbour, { search: 'Demo-Nabo' })).totalCount).toBe(0);
    const ids = (await staffOf(neighbour, { first: 100 })).edges.map(({ node }) => node.id);
    expect(ids).toContain(neighbour.employeeId);
    expect(ids).not.toContain(person.employeeId);
    const own = await server.aPerson('ADMINISTRATOR', { unitId: person.unitId });
    const [theirs] = (await staffOf(own, { search: 'Demo-Nabo' })).edges;
    expect(theirs?.node.id).toBe(person.employeeId);
    expect((await staffOf(neighbour, { after: theirs?.cursor })).edges).toEqual([]);
  });

  test('is told that an address is taken, and the log knows whose it was', async () => {
    const email = `${person.employeeId}@demo.example`;
    const answer = await send('addEmployee', newcomer(neighbour.unitId, { email }));
    expect(answer.problems).toEqual([{ field: 'email', code: 'EMAIL_TAKEN' }]);
    expect(await refusedRows()).toEqual([
      { action: 'MANAGE_EMPLOYEE', criterion: { isNew: true, employeeId: person.employeeId } },
    ]);
  });
});

test('the administrator of the region looks after its municipalities, and nobody in another region', async () => {
  const by = await server.aPerson('ADMINISTRATOR', { regionCode: '1085' });
  const change = { id: person.employeeId, revision: 1, isActive: false };
  expect((await send('setEmployeeActive', change, by)).__typename).toBe('EmployeeChanged');
  await server.db.region.create({ data: { code: '1082', name: 'Region Midtjylland' } });
  const far = await server.aPerson('PRACTITIONER', { regionCode: '1082', kind: 'PSYCHIATRY' });
  expect((await invite(far.employeeId, by)).__typename).toBe('NotFound');
  expect((await staffOf(by, { search: far.name })).edges.map(({ node }) => node.id)).not.toContain(
    far.employeeId,
  );
});

test('an administrator of a municipality has nobody of its region', async () => {
  const psychiatry = await server.aPerson('PRACTITIONER', {
    regionCode: '1085',
    kind: 'PSYCHIATRY',
  });
  expect((await invite(psychiatry.employeeId)).__typename).toBe('NotFound');
});
