// Taking people on at the door: from the link to the first sign-in, and what an administrator never sees.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../graph/ids.ts';
import { aPlan, readPlan } from '../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

type Answer = {
  __typename: string;
  message: string;
  problems: { field: string; code: string; message: string }[];
  invitation: { token: string; endsAt: string };
  employee: { id: string; email: string; name: string; roles: { role: string }[] };
};

const MEMBERS = `__typename
  ... on Invalid { message problems { field code message } } ... on NotFound { message }`;
const PERSON = 'employee { id email name roles { role } } invitation { token endsAt }';

let server: TestServer;
let administrator: Person;
beforeAll(async () => {
  server = await startTestServer({ demo: false });
  administrator = await server.aPerson('ADMINISTRATOR');
});
afterAll(() => server.stop());

const addEmployee = async (input: Record<string, unknown>, by = administrator) => {
  const email = `${newId()}@demo.example`;
  const { data } = await by.client.ask(
    `mutation ($input: AddEmployeeInput!) { addEmployee(input: $input) {
      ${MEMBERS} ... on EmployeeAdded { ${PERSON} } } }`,
    {
      input: {
        name: 'Ellen Demo-Lind',
        jobTitle: 'Misbrugsbehandler',
        email,
        unitId: by.unitId,
        roles: [],
        ...input,
      },
    },
  );
  return data?.['addEmployee'] as unknown as Answer;
};

const invite = async (id: string, by = administrator) => {
  const { data } = await by.client.ask(
    `mutation ($id: ID!) { inviteEmployee(id: $id) {
      ${MEMBERS} ... on EmployeeInvited { ${PERSON} } } }`,
    { id },
  );
  return data?.['inviteEmployee'] as unknown as Answer;
};

const ask = async (query: string, input: Record<string, string>) =>
  (await server.anonymous.ask(query, { input })).data;

describe('a new employee', () => {
  test('signs in with the password set by the link, and holds the roles given', async () => {
    const unitId = await server.aUnit('SUBSTANCE_USE_TREATMENT');
    const added = await addEmployee({
      email: ' Ny.Kollega@Demo.example ',
      unitId,
      roles: [{ role: 'PRACTITIONER', unitId }],
    });
    expect(added.employee).toMatchObject({
      email: 'ny.kollega@demo.example',
      roles: [{ role: 'PRACTITIONER' }],
    });
    expect(added.invitation.endsAt).toBe('2026-11-23T10:00:00.000Z');
    const password = 'en god lang adgangskode';
    await ask(
      'mutation ($input: SetPasswordInput!) { setPassword(input: $input) { __typename } }',
      {
        token: added.invitation.token,
        password,
      },
    );
    const answer = await ask(
      `mutation ($input: SignInInput!) { signIn(input: $input) {
        ... on SignedIn { viewer { name roles viewerCanCreatePlan } } } }`,
      { email: 'ny.kollega@demo.example', password },
    );
    expect(answer?.['signIn']).toEqual({
      viewer: { name: 'Ellen Demo-Lind', roles: ['PRACTITIONER'], viewerCanCreatePlan: true },
    });
  });

  test('whose e-mail somebody has already is answered with a sentence', async () => {
    const { employee } = await addEmployee({});
    const again = await addEmployee({ email: employee.email.toUpperCase() });
    expect(again.problems).toEqual([
      {
        field: 'email',
        code: 'EMAIL_TAKEN',
        message: expect.stringContaining('Der er allerede en medarbejder med den e-mail.'),
      },
    ]);
  });

  test('is refused with a problem for each field that cannot be kept', async () => {
    const unitId = newId();
    const refused = await addEmployee({
      name: ' ',
      jobTitle: 'x'.repeat(201),
      email: 'ikke en adresse',
      unitId,
      roles: [{ role: 'PRACTITIONER', unitId }],
    });
    expect(refused.problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'name TEXT_EMPTY',
      'jobTitle TEXT_TOO_LONG',
      'email EMAIL_UNREADABLE',
      'unitId UNIT_UNKNOWN',
      'roles UNIT_UNKNOWN',
    ]);
  });

  test('is in the log by id, without the name', async () => {
    const { employee } = await addEmployee({ name: 'Sjældent Demo-Navn' });
    const rows = await server.db.auditEvent.findMany({
      where: { employeeId: administrator.employeeId, action: 'MANAGE_EMPLOYEE' },
    });
    const told = JSON.stringify(rows.map(({ criterion }) => criterion));
    expect(told).toContain(employee.id);
    expect(told).not.toContain('Sjældent');
  });

  test('cannot be taken on by anybody but an administrator, and the try is logged', async () => {
    const coordinator = await server.aPerson('COORDINATOR');
    expect((await addEmployee({}, coordinator)).__typename).toBe('NotFound');
    expect((await invite(administrator.employeeId, coordinator)).__typename).toBe('NotFound');
    const where = { employeeId: coordinator.employeeId, outcome: 'REFUSED' as const };
    expect(await server.db.auditEvent.count({ where })).toBe(2);
  });
});

describe('a new link', () => {
  test('replaces the one before', async () => {
    const { employee, invitation } = await addEmployee({});
    const again = await invite(employee.id);
    expect(again.__typename).toBe('EmployeeInvited');
    const setWith = async (token: string) =>
      (
        await ask(
          'mutation ($input: SetPasswordInput!) { setPassword(input: $input) { __typename } }',
          { token, password: 'en god lang adgangskode' },
        )
      )?.['setPassword'];
    expect(await setWith(invitation.token)).toEqual({ __typename: 'Invalid' });
    expect(await setWith(again.invitation.token)).toEqual({ __typename: 'PasswordSet' });
  });

  test('stands in the own log of whom it is for, with who made it, and is told once used', async () => {
    const person = await server.aPerson('PRACTITIONER');
    const passwordHash = 'of another password';
    await server.db.employee.update({ where: { id: person.employeeId }, data: { passwordHash } });
    const { invitation } = await invite(person.employeeId);
    const { data } = await person.client.ask(
      `{ accessLog(filter: { scope: OWN, action: "MANAGE_EMPLOYEE" }) {
        edges { node { employeeName criterion } } } }`,
    );
    const log = data?.['accessLog'] as unknown as { edges: { node: { criterion: string } }[] };
    expect(log.edges.map(({ node }) => node)).toEqual([
      { employeeName: administrator.name, criterion: expect.stringContaining(person.employeeId) },
    ]);
    const password = 'en god lang adgangskode';
    await ask(
      'mutation ($input: SetPasswordInput!) { setPassword(input: $input) { __typename } }',
      { token: invitation.token, password },
    );
    const answer = await ask(
      `mutation ($input: SignInInput!) { signIn(input: $input) {
        ... on SignedIn { viewer { passwordReplaced { byName } } } } }`,
      { email: `${person.employeeId}@demo.example`, password },
    );
    expect(answer?.['signIn']).toEqual({
      viewer: { passwordReplaced: { byName: administrator.name } },
    });
  });

  test('is not made for a closed account, nor for nobody', async () => {
    const { employee } = await addEmployee({});
    await server.db.employee.update({ where: { id: employee.id }, data: { isActive: false } });
    expect((await invite(employee.id)).problems[0]?.code).toBe('EMPLOYEE_CLOSED');
    expect((await invite(newId())).__typename).toBe('NotFound');
    expect((await invite('nobody')).__typename).toBe('NotFound');
  });
});

test('an administrator sees no plan, whoever made it', async () => {
  const practitioner = await server.aPerson('PRACTITIONER');
  const plan = await aPlan(server, practitioner);
  expect(await readPlan(practitioner, plan.id)).not.toBeNull();
  expect(await readPlan(administrator, plan.id, 'Tilsyn')).toBeNull();
  const { data } = await administrator.client.ask(
    'query ($id: ID!) { node(id: $id) { id } planHeader(id: $id) { id } }',
    { id: plan.id },
  );
  expect(data).toEqual({ node: null, planHeader: null });
});
