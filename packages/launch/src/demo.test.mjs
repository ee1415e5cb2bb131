/** What bringing the demo back, and starting it, must never do. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { resetDemo, seedIfEmpty } from './demo.mjs';
import { createTestDatabase } from './test-database.mjs';

/** @type {Awaited<ReturnType<typeof createTestDatabase>>} */
let database;
/** @type {import('./demo.mjs').DemoPlace} */
let place;

beforeEach(async () => {
  database = await createTestDatabase();
  const keys = { cpr: Buffer.alloc(32, 1), cprIndex: Buffer.alloc(32, 2) };
  place = { databaseUrl: database.url, keys };
});
afterEach(() => database.drop());

/** @param {string} sql */
async function query(sql) {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const places = `
  insert into region (code, name) values ('1085', 'Region Sjælland');
  insert into municipality (code, name, region_code) values ('370', 'Næstved', '1085');
  insert into unit (id, name, kind, municipality_code)
    values ('00000000-0000-4000-8000-000000000001', 'Center', 'SUBSTANCE_USE_TREATMENT', '370');`;

/** @param {{ fictive: boolean }} who */
const aCitizen = ({ fictive }) => `
  insert into citizen (id, cpr_encrypted, cpr_hash, name, initials, birth_year, municipality_code, is_fictive)
    values (gen_random_uuid(), decode(md5(random()::text), 'hex'), decode(md5(random()::text), 'hex'),
      'A', 'A', 1980, '370', ${fictive});`;

/** @param {{ email: string, password: string, demo?: boolean }} who */
const anAccount = ({ email, password, demo = false }) => `
  insert into employee (id, unit_id, name, job_title, email, password_hash, is_demo)
    select gen_random_uuid(), id, 'Ellen Lind', 'Administrator', '${email}', ${password}, ${demo} from unit;`;

describe('bringing the demo back', () => {
  test.each([
    [
      'a citizen who is not fictive',
      aCitizen({ fictive: true }) + aCitizen({ fictive: false }),
      'There are citizens in this database who are not fictive, so nothing was thrown away.',
    ],
    [
      'somebody who can sign in and is not of the demo',
      anAccount({ email: 'ellen@kommune.example', password: "'hash'" }),
      'There are people with an account in this database who are not of the demo, so nothing was thrown away.',
    ],
  ])('leaves a database with %s as it is', async (_, sql, sentence) => {
    await query(places + sql);
    const count = 'select (select count(*) from citizen) + (select count(*) from employee) as all';
    const before = await query(count);
    await expect(resetDemo(place)).rejects.toThrow(sentence);
    expect(await query(count)).toEqual(before);
  });

  test('takes whoever is of the demo, has no password, or was added with an address of the demo', async () => {
    await query(
      places +
        aCitizen({ fictive: true }) +
        anAccount({ email: 'old@demo.example', password: "'hash'", demo: true }) +
        anAccount({ email: 'new@demo.example', password: "'hash'" }) +
        anAccount({ email: 'invited@kommune.example', password: 'null' }),
    );
    await resetDemo(place);
    const [{ karla, old }] = await query(
      `select count(*) filter (where email = 'karla@demo.example')::int as karla,
         count(*) filter (where name = 'Ellen Lind')::int as old from employee`,
    );
    expect({ karla, old }).toEqual({ karla: 1, old: 0 });
  });
});

describe('a start of the demo', () => {
  test('leaves a database with people as it is, whatever lies in the data folder', async () => {
    await query(places + anAccount({ email: 'old@demo.example', password: "'hash'", demo: true }));
    const dataDir = mkdtempSync(join(tmpdir(), 'demo-test-'));
    // Where earlier versions noted a seeding that was cut off, of whatever database it was.
    writeFileSync(join(dataDir, 'demo-unfinished'), '');
    try {
      await seedIfEmpty(Object.assign(place, { dataDir }));
      expect(await query('select name from employee')).toEqual([{ name: 'Ellen Lind' }]);
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});
