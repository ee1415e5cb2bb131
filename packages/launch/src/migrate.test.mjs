/** Migrations on a real database: once, in order, also when two start together. */
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { readMigrations } from './migration-files.mjs';
import { applyMigrations, pendingMigrations } from './migrate.mjs';
import { createTestDatabase } from './test-database.mjs';

/** @type {Awaited<ReturnType<typeof createTestDatabase>>} */
let database;

beforeEach(async () => {
  database = await createTestDatabase();
  await sql('drop schema public cascade');
  await sql('create schema public');
});
afterEach(() => database.drop());

const first = migration('1_first', 'create table a (id int)');
const second = migration('2_second', 'create table b (id int); insert into b values (1)');

test('an empty database gets every migration, recorded with the checksum of its file', async () => {
  const names = readMigrations().map(({ name }) => name);
  expect(await applyMigrations(database.url)).toEqual(names);
  const records = await sql('select checksum from _prisma_migrations order by migration_name');
  expect(records.map(({ checksum }) => checksum)).toEqual(
    readMigrations().map(({ checksum }) => checksum),
  );
  expect(await pendingMigrations(database.url)).toEqual([]);
});

test('a second run applies nothing, and a new migration is the only one applied later', async () => {
  await applyMigrations(database.url, { migrations: [first] });
  expect(await applyMigrations(database.url, { migrations: [first] })).toEqual([]);
  expect(await pendingMigrations(database.url, [first, second])).toEqual(['2_second']);
  expect(await applyMigrations(database.url, { migrations: [first, second] })).toEqual([
    '2_second',
  ]);
  expect(await sql('select id from b')).toEqual([{ id: 1 }]);
});

test('several that start together share the work without doing any of it twice', async () => {
  const runs = await Promise.all(
    [1, 2, 3, 4].map(() => applyMigrations(database.url, { migrations: [first, second] })),
  );
  expect(runs.flat().toSorted()).toEqual(['1_first', '2_second']);
  expect(await sql('select id from b')).toHaveLength(1);
});

test('a migration that fails leaves nothing behind, and the next run tries it again', async () => {
  const broken = migration('2_second', 'create table b (id int); select nonsense');
  await expect(applyMigrations(database.url, { migrations: [first, broken] })).rejects.toThrow(
    'The migration 2_second failed and was undone: column "nonsense" does not exist.',
  );
  expect(await pendingMigrations(database.url, [first, second])).toEqual(['2_second']);
  expect(await applyMigrations(database.url, { migrations: [first, second] })).toEqual([
    '2_second',
  ]);
});

test('a migration that was changed after it was applied is refused', async () => {
  await applyMigrations(database.url, { migrations: [first] });
  const changed = migration('1_first', 'create table c (id int)');
  await expect(applyMigrations(database.url, { migrations: [changed] })).rejects.toThrow(
    'was changed after this database had it',
  );
});

test('a database from a newer version is refused', async () => {
  await applyMigrations(database.url, { migrations: [first, second] });
  await expect(applyMigrations(database.url, { migrations: [first] })).rejects.toThrow(
    'which this version does not know',
  );
});

test('a server that is not there is named without the password', async () => {
  const away = 'postgresql://me:hush@127.0.0.1:1/plans';
  const refused = await applyMigrations(away).catch((error) => error.message);
  expect(refused).toContain('127.0.0.1:1/plans cannot be reached');
  expect(refused).not.toContain('hush');
});

/**
 * @param {string} name
 * @param {string} text
 */
function migration(name, text) {
  return { name, sql: text, checksum: createHash('sha256').update(text).digest('hex') };
}

/** @param {string} text */
async function sql(text) {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
