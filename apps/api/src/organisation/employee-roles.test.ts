// Giving and withdrawing roles at the door: what is withdrawn is gone at the next request.

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { newId } from '../graph/ids.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

type Answer = {
  __typename: string;
  problems: { field: string; code: string }[];
  employee: { revision: number; roles: { role: string; fromOn: string; toOn: string | null }[] };
};

let server: TestServer;
let administrator: Person;
let person: Person;
beforeAll(async () => {
  server = await startTestServer();
  administrator = await server.aPerson('ADMINISTRATOR');
});
beforeEach(async () => {
  person = await server.aPerson('PRACTITIONER');
});
afterAll(() => server.stop());

const setRoles = async (
  roles: { role: string; unitId: string }[],
  { id = person.employeeId, revision = 1, by = administrator } = {},
) => {
  const { data } = await by.client.ask(
    `mutation ($input: SetEmployeeRolesInput!) { setEmployeeRoles(input: $input) { __typename
      ... on EmployeeChanged { employee { revision roles { role fromOn toOn } } }
      ... on EmployeeConflict { employee { revision roles { role fromOn toOn } } }
      ... on Invalid { problems { field code } } } }`,
    { input: { id, revision, roles } },
  );
  return data?.['setEmployeeRoles'] as unknown as Answer;
};

/** The roles as the person's own next request has them. */
const rolesNow = async () => {
  const { data } = await person.client.ask('{ viewer { roles } }');
  return (data as { viewer: { roles: string[] } } | null)?.viewer.roles;
};

const practitioner = () => ({ role: 'PRACTITIONER', unitId: person.unitId });
const coordinator = () => ({ role: 'COORDINATOR', unitId: person.unitId });

test('a withdrawn role stops at the next request of an open session', async () => {
  expect(await rolesNow()).toEqual(['PRACTITIONER']);
  const changed = await setRoles([]);
  expect(changed.__typename).toBe('EmployeeChanged');
  expect(await rolesNow()).toEqual([]);
  const { data } = await person.client.ask('{ myPlans { totalCount } planHeader(id: "x") { id } }');
  expect(data ?? null).toBeNull();
});

test('it stops just as well at half past midnight in Denmark', async () => {
  const day = server.clock.now;
  server.clock.now = new Date('2026-11-20T23:30:00Z');
  const late = await server.aPerson('PRACTITIONER');
  await setRoles([], { id: late.employeeId, by: await server.aPerson('ADMINISTRATOR') });
  const { data } = await late.client.ask('{ viewer { roles } }');
  server.clock.now = day;
  expect(data?.['viewer']).toEqual({ roles: [] });
});

test('a role that ended is kept with its days', async () => {
  const { employee } = await setRoles([coordinator()]);
  expect(employee.revision).toBe(2);
  expect(employee.roles).toEqual([
    { role: 'PRACTITIONER', fromOn: '2020-01-01', toOn: '2026-11-19' },
    { role: 'COORDINATOR', fromOn: '2026-11-20', toOn: null },
  ]);
  expect(await rolesNow()).toEqual(['COORDINATOR']);
});

test('a role given, taken and given back on one day runs on', async () => {
  await setRoles([practitioner(), coordinator()]);
  await setRoles([practitioner()], { revision: 2 });
  const { employee } = await setRoles([practitioner(), coordinator()], { revision: 3 });
  expect(employee.roles.filter(({ role }) => role === 'COORDINATOR')).toEqual([
    { role: 'COORDINATOR', fromOn: '2026-11-20', toOn: null },
  ]);
  expect(await rolesNow()).toEqual(['PRACTITIONER', 'COORDINATOR']);
});

test('nothing changes, and nothing is logged, when the roles are what they were', async () => {
  const answer = await setRoles([practitioner(), practitioner()]);
  expect(answer.employee.revision).toBe(1);
  expect(await logged()).toEqual([]);
});

test('the log tells who gave and took which role', async () => {
  await setRoles([coordinator()]);
  expect(await logged()).toEqual([
    expect.objectContaining({
      employeeId: administrator.employeeId,
      criterion: {
        employeeId: person.employeeId,
        rolesBegun: [coordinator()],
        rolesEnded: [practitioner()],
      },
    }),
  ]);
});

test('of two administrators with the same page the second gets what the first made', async () => {
  await setRoles([coordinator()]);
  const second = await setRoles([], { by: await server.aPerson('ADMINISTRATOR') });
  expect(second.__typename).toBe('EmployeeConflict');
  expect(second.employee.revision).toBe(2);
  expect(await rolesNow()).toEqual(['COORDINATOR']);
});

test('nobody gives themselves a role', async () => {
  const answer = await setRoles([practitioner()], { id: administrator.employeeId });
  expect(answer.problems).toEqual([{ field: 'id', code: 'OWN_ROLES' }]);
});

test('a unit that is not there, and too many roles, are refused', async () => {
  const nowhere = [{ role: 'COORDINATOR', unitId: newId() }];
  expect((await setRoles(nowhere)).problems[0]?.code).toBe('UNIT_UNKNOWN');
  const many = Array.from({ length: 21 }, () => practitioner());
  expect((await setRoles(many)).problems[0]?.code).toBe('TOO_MANY');
  expect(await rolesNow()).toEqual(['PRACTITIONER']);
});

test('somebody without the role of administrator changes nothing', async () => {
  const by = await server.aPerson('COORDINATOR');
  expect((await setRoles([], { by })).__typename).toBe('NotFound');
  expect(await rolesNow()).toEqual(['PRACTITIONER']);
});

const logged = async () =>
  (
    await server.db.auditEvent.findMany({
      where: { action: 'MANAGE_EMPLOYEE', outcome: 'ALLOWED' },
      select: { employeeId: true, criterion: true },
    })
  ).filter(({ criterion }) => JSON.stringify(criterion).includes(person.employeeId));
