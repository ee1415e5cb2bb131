/** Which start is refused on a database, and which is noted in it. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { checkInstallation } from './installation.mjs';
import { createTestDatabase } from './test-database.mjs';

/** @type {Awaited<ReturnType<typeof createTestDatabase>>} */
let database;
/** @type {Client} */
let client;

beforeEach(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(`
    insert into region (code, name) values ('1085', 'Region Sjælland');
    insert into municipality (code, name, region_code) values ('370', 'Næstved', '1085');
    insert into unit (id, name, kind, municipality_code)
      values ('00000000-0000-4000-8000-000000000001', 'Center', 'SUBSTANCE_USE_TREATMENT', '370');`);
});
afterEach(async () => {
  await client.end();
  await database.drop();
});

/** @param {number} byte */
const aKey = (byte) => Buffer.alloc(32, byte);

/** @param {{ cpr?: number, cprIndex?: number, demo?: boolean }} [start] */
const starts = ({ cpr = 1, cprIndex = 2, demo = false } = {}) =>
  checkInstallation({
    databaseUrl: database.url,
    keys: { cpr: aKey(cpr), cprIndex: aKey(cprIndex) },
    demo,
  });

/** @param {{ isFictive: boolean }} who */
const aCitizen = ({ isFictive }) =>
  client.query(
    `insert into citizen (id, cpr_encrypted, cpr_hash, name, initials, birth_year, municipality_code, is_fictive)
     values (gen_random_uuid(), '\\x01', '\\x01', 'A', 'A', 1980, '370', $1)`,
    [isFictive],
  );

/** @param {string} email */
const anAccount = (email) =>
  client.query(
    `insert into employee (id, unit_id, name, job_title, email, password_hash)
     select gen_random_uuid(), id, 'Ellen Lind', 'Administrator', $1, 'hash' from unit`,
    [email],
  );

describe('the keys', () => {
  test('of the first start are those of every later one', async () => {
    await starts();
    await aCitizen({ isFictive: false });
    await starts();
    await Promise.all([starts(), starts(), starts()]);
  });

  test.each([
    [{ cpr: 3 }, 'CPR_KEY is not the one the citizens in this database were stored with'],
    [{ cprIndex: 3 }, 'CPR_INDEX_KEY is not the one the citizens'],
    [{ cpr: 2, cprIndex: 1 }, 'CPR_KEY and CPR_INDEX_KEY are not the ones the citizens'],
  ])('as %j are refused once there are citizens', async (others, sentence) => {
    await starts();
    await aCitizen({ isFictive: false });
    await expect(starts(others)).rejects.toThrow(sentence);
    await starts();
  });

  test('may be others while there is nobody to find', async () => {
    await starts();
    await starts({ cpr: 3, cprIndex: 4 });
    await aCitizen({ isFictive: false });
    await expect(starts()).rejects.toThrow('CPR_KEY and CPR_INDEX_KEY');
  });

  test('cannot be read out of what is noted', async () => {
    await starts();
    const { rows } = await client.query('select i::text as noted from installation i');
    expect(rows).toHaveLength(1);
    expect(rows[0].noted).not.toContain(aKey(1).toString('hex'));
    expect(rows[0].noted).not.toContain(aKey(2).toString('hex'));
  });
});

describe('the demo', () => {
  test('is refused where a citizen is not fictive, whatever the database began as', async () => {
    await starts({ demo: true });
    await aCitizen({ isFictive: true });
    await starts({ demo: true });
    await client.query('update citizen set is_fictive = false');
    await expect(starts({ demo: true })).rejects.toThrow(
      'There are citizens in this database who are not fictive, so it is not opened as the demo',
    );
    await starts();
  });

  test('is refused where somebody has an account that is not of the demo', async () => {
    await starts();
    await starts({ demo: true });
    await anAccount('ellen@kommune.example');
    await expect(starts({ demo: true })).rejects.toThrow(
      'There are people with an account in this database who are not of the demo',
    );
    await starts();
  });

  test('opens again where somebody only tried it', async () => {
    await starts({ demo: true });
    await anAccount('ellen@kommune.example');
    await starts({ demo: true });
    // Once it has run for real, the account may be a real one.
    await starts();
    await expect(starts({ demo: true })).rejects.toThrow('not of the demo');
  });
});
