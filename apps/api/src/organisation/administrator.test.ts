// The first administrator, made before anybody can sign in.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase } from '@sammenhaeng/launch/test-database';
import { hashOf } from '../access/session.ts';
import { type Db, openDatabase } from '../db.ts';
import { seedReferenceData } from '../demo/seed-reference-data.ts';
import { addAdministrator } from './administrator.ts';

const now = new Date('2026-11-20T10:00:00Z');

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: Db;
beforeAll(async () => {
  database = await createTestDatabase();
  await seedReferenceData(database.url);
  db = openDatabase(database.url);
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

type Told = {
  email?: string;
  name?: string;
  municipalityCode?: string | null;
  regionCode?: string | null;
};

const add = (more: Told = {}) =>
  addAdministrator({
    databaseUrl: database.url,
    name: 'Ellen Demo-Lind',
    email: 'ellen@demo.example',
    municipalityCode: '370',
    regionCode: null,
    now,
    ...more,
  });

const sentence = (text: string) => ({ kind: 'refused', sentence: expect.stringContaining(text) });

const personOf = (email: string) =>
  db.employee.findUniqueOrThrow({ where: { email }, include: { roles: true, unit: true } });

test('without a municipality, or with one that is not there, it asks in a sentence', async () => {
  expect(await add({ municipalityCode: null })).toEqual(sentence('--municipality 370 is Næstved'));
  expect(await add({ municipalityCode: '999' })).toEqual(sentence('No municipality here has'));
  expect(await db.employee.count()).toBe(0);
});

test('is made in the administration of the municipality, with a link whose hash alone is kept', async () => {
  const outcome = await add({ email: ' Ellen@Demo.example' });
  if (outcome.kind !== 'made') throw new Error(JSON.stringify(outcome));
  expect(outcome.endsAt).toEqual(new Date('2026-11-23T10:00:00Z'));
  const person = await personOf('ellen@demo.example');
  expect(person).toMatchObject({
    passwordHash: null,
    isDemo: false,
    unit: { name: 'Forvaltningen i Næstved Kommune', municipalityCode: '370' },
    roles: [{ role: 'ADMINISTRATOR', toOn: null }],
  });
  const [invitation] = await db.passwordInvitation.findMany();
  expect(Buffer.from(invitation?.tokenHash ?? [])).toEqual(hashOf(outcome.token));
  const log = await db.auditEvent.findMany();
  expect(log).toMatchObject([{ action: 'MANAGE_EMPLOYEE', employeeId: null }]);
  expect(JSON.stringify(log[0]?.criterion)).toContain(person.id);
});

test('asked for again gets a new link, also after the account was closed', async () => {
  await db.employee.updateMany({ data: { isActive: false } });
  expect(await add()).toMatchObject({ kind: 'known', token: expect.any(String) });
  expect((await personOf('ellen@demo.example')).isActive).toBe(true);
  expect(await db.passwordInvitation.count({ where: { usedAt: null } })).toBe(1);
});

test('a second one finds the only administration by themselves', async () => {
  await add({ email: 'asger@demo.example', municipalityCode: null });
  expect((await personOf('asger@demo.example')).unit.name).toBe('Forvaltningen i Næstved Kommune');
  expect(await db.unit.count()).toBe(1);
});

describe('of a region', () => {
  const region = { municipalityCode: null, regionCode: '1085' };

  test('is made in its secretariat, and a second one finds it', async () => {
    await add({ ...region, email: 'inger@demo.example' });
    const inger = await personOf('inger@demo.example');
    expect(inger).toMatchObject({
      unit: { name: 'Sekretariatet i Region Sjælland', regionCode: '1085', municipalityCode: null },
      roles: [{ role: 'ADMINISTRATOR', unitId: inger.unitId, toOn: null }],
    });
    await add({ ...region, email: 'uffe@demo.example' });
    expect((await personOf('uffe@demo.example')).unitId).toBe(inger.unitId);
  });

  test('has a region that is here', async () => {
    expect(await add({ ...region, regionCode: '9999', email: 'x@demo.example' })).toEqual(
      sentence('No region here has the code 9999'),
    );
  });

  test('leaves it unclear where one works of whom neither is told', async () => {
    expect(await add({ municipalityCode: null, email: 'x@demo.example' })).toEqual(
      sentence('--region 1085 is Region Sjælland'),
    );
  });
});

test('somebody who works here as something else is not made one', async () => {
  const { id } = await personOf('asger@demo.example');
  await db.roleAssignment.updateMany({ where: { employeeId: id }, data: { role: 'COORDINATOR' } });
  expect(await add({ email: 'asger@demo.example' })).toEqual(sentence('Somebody else here has'));
});

test('what is no address, and no name, is said', async () => {
  expect(await add({ email: 'ellen' })).toEqual(sentence('does not look like an e-mail'));
  expect(await add({ name: ' ' })).toEqual(sentence('must not be empty'));
});
