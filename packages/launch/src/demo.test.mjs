/** What bringing the demo back must never do. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { resetDemo, seedIfEmpty } from './demo.mjs';
import { createTestDatabase } from './test-database.mjs';

/** @type {Awaited<ReturnType<typeof createTestDatabase>>} */
let database;
/** @type {string} */
let dataDir;

beforeEach(async () => {
  database = await createTestDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'demo-test-'));
});
afterEach(async () => {
  rmSync(dataDir, { recursive: true, force: true });
  await database.drop();
});

const keys = { cpr: Buffer.alloc(32, 1), cprIndex: Buffer.alloc(32, 2) };

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

test('a database with a citizen who is not fictive is left as it is', async () => {
  await query("insert into region (code, name) values ('1085', 'Region Sjælland')");
  await query(
    "insert into municipality (code, name, region_code) values ('370', 'Næstved', '1085')",
  );
  await query(
    `insert into citizen (id, cpr_encrypted, cpr_hash, name, initials, birth_year, municipality_code, is_fictive)
     values (gen_random_uuid(), '\\x01', '\\x01', 'A', 'A', 1980, '370', true),
            (gen_random_uuid(), '\\x02', '\\x02', 'B', 'B', 1980, '370', false)`,
  );
  const place = { databaseUrl: database.url, keys, dataDir };
  await expect(resetDemo(place)).rejects.toThrow(
    'There are citizens in this database who are not fictive, so nothing was thrown away.',
  );
  expect(await query('select count(*)::int from citizen')).toEqual([{ count: 2 }]);
  // The next start must not take this for a reset that was cut off; were there one, it must refuse too.
  const mark = join(dataDir, 'demo-unfinished');
  expect(existsSync(mark)).toBe(false);
  writeFileSync(mark, '');
  await expect(seedIfEmpty(place)).rejects.toThrow('not fictive');
  expect(await query('select count(*)::int from citizen')).toEqual([{ count: 2 }]);
});
