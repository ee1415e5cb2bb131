// Where people and units are reached: who may set it, what a number is, and what the log says.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { lastAuditRow } from '../testing/last-audit-row.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let bo: Person;

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  karla = await server.aPerson('PRACTITIONER');
  bo = await server.aPerson('ADMINISTRATOR');
});
afterAll(() => server.stop());

const OWN = `mutation ($phone: String!) { answer: setPhone(phone: $phone) { __typename
  ... on PhoneSet { viewer { phone } } ... on Invalid { problems { field code message } } } }`;
const UNIT = `mutation ($input: SetUnitContactInput!) { answer: setUnitContact(input: $input) {
  __typename ... on UnitContactSet { contact { id phone address } }
  ... on Invalid { problems { field code } } } }`;
const CONTACTS = `{ unitContacts { id phone address } }`;

const ask = async (person: Person, document: string, variables: Record<string, unknown>) =>
  (await person.client.ask(document, variables)).data?.['answer'] as unknown;
const setUnit = (person: Person, id: string, phone: string, address = '') =>
  ask(person, UNIT, { input: { id, phone, address } });

test('one’s own number is kept in pairs, and logged without it', async () => {
  const answer = await ask(karla, OWN, { phone: '00000012' });
  expect(answer).toEqual({ __typename: 'PhoneSet', viewer: { phone: '00 00 00 12' } });
  const row = await lastAuditRow(server, karla);
  expect(row).toMatchObject({ action: 'MANAGE_EMPLOYEE', outcome: 'ALLOWED' });
  expect(row?.criterion).toEqual({ employeeId: karla.employeeId, fields: ['phone'] });
  const none = await ask(karla, OWN, { phone: ' ' });
  expect(none).toMatchObject({ viewer: { phone: '' } });
});

test('what is no number is refused in Danish, and nothing is saved', async () => {
  await ask(karla, OWN, { phone: '00 00 00 12' });
  expect(await ask(karla, OWN, { phone: 'ring til mig' })).toMatchObject({
    problems: [
      {
        field: 'phone',
        code: 'PHONE_UNREADABLE',
        message: expect.stringMatching(/^Det er ikke et telefonnummer\./),
      },
    ],
  });
  const where = { id: karla.employeeId };
  expect(await server.db.employee.findUnique({ where })).toMatchObject({ phone: '00 00 00 12' });
});

test('an administrator sets where a unit is reached, and reads it of their own', async () => {
  const contact = { id: karla.unitId, phone: '00 00 00 34', address: 'Demovej 7, 0000 Demoby' };
  const answer = await setUnit(bo, karla.unitId, '00000034', 'Demovej 7\n0000 Demoby');
  expect(answer).toEqual({ __typename: 'UnitContactSet', contact });
  const { data } = await bo.client.ask(CONTACTS, {});
  expect(data?.['unitContacts']).toContainEqual(contact);
});

test.each([
  ['x', '', 'phone', 'PHONE_UNREADABLE'],
  ['', 'x'.repeat(201), 'address', 'TEXT_TOO_LONG'],
])('a unit is not reached at %j and %j', async (phone, address, field, code) => {
  const answer = await setUnit(bo, karla.unitId, phone, address);
  expect(answer).toMatchObject({ problems: [{ field, code }] });
});

test('that of another municipality, and what is no unit, are not found, and the attempt is logged', async () => {
  const petra = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
  for (const id of [petra.unitId, 'x']) {
    expect(await setUnit(bo, id, '112')).toMatchObject({ __typename: 'NotFound' });
    const row = await lastAuditRow(server, bo);
    expect(row).toMatchObject({ action: 'MANAGE_EMPLOYEE', outcome: 'REFUSED' });
  }
  const { data } = await bo.client.ask(CONTACTS, {});
  expect(JSON.stringify(data)).toContain(karla.unitId);
  expect(JSON.stringify(data)).not.toContain(petra.unitId);
  expect(await setUnit(karla, karla.unitId, '112')).toMatchObject({ __typename: 'NotFound' });
});
