/** When a start says that nobody can sign in yet. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { canAnybodySignIn } from './fill-database.mjs';
import { createTestDatabase } from './test-database.mjs';

/** @type {Awaited<ReturnType<typeof createTestDatabase>>} */
let database;
/** @type {Client} */
let client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(`
    insert into region (code, name) values ('1085', 'Region Sjælland');
    insert into unit (id, name, kind, region_code)
      values ('00000000-0000-4000-8000-000000000001', 'Sekretariat', 'REGIONAL_SECRETARIAT', '1085');
    insert into employee (id, unit_id, name, job_title, email)
      select gen_random_uuid(), id, 'Ellen Demo-Lind', 'Administrator', 'ellen@demo.example' from unit;`);
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

test.each([
  ['who is active and has a password can', true, false, 'hash', true],
  ['who has no password yet cannot', true, false, null, false],
  ['whose account is closed cannot', false, false, 'hash', false],
  ['of the demo cannot', true, true, 'hash', false],
])('somebody %s sign in', async (_, isActive, isDemo, passwordHash, canSignIn) => {
  await client.query('update employee set is_active = $1, is_demo = $2, password_hash = $3', [
    isActive,
    isDemo,
    passwordHash,
  ]);
  expect(await canAnybodySignIn(database.url)).toBe(canSignIn);
});
