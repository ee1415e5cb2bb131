/** Brings a database up to the migrations, recorded as Prisma itself does, so that `prisma migrate deploy` works on it too. */
import { randomUUID } from 'node:crypto';
import { connect } from './connect.mjs';
import { readMigrations } from './migration-files.mjs';
import { errorCode, errorSentence, StartFailure } from './start-failure.mjs';

/** @typedef {import('./migration-files.mjs').Migration} Migration */

/** The key of Prisma's own advisory lock: its command and we wait for each other. */
const lockKey = 72707369;

const recordsTable = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;

/**
 * Applies what is missing, each migration in a transaction of its own with its record. Two at the
 * same time wait for each other; a second run does nothing.
 * @param {string} databaseUrl
 * @param {object} [options]
 * @param {Migration[]} [options.migrations]
 * @param {(sentence: string) => void} [options.onProgress]
 * @returns {Promise<string[]>} the names of those applied now
 * @throws {StartFailure} when one fails (it leaves no trace), or the database and the folder disagree
 */
export async function applyMigrations(databaseUrl, options = {}) {
  const { migrations = readMigrations(), onProgress = () => {} } = options;
  const client = await connect(databaseUrl);
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await client.query(recordsTable);
    const pending = missingMigrations(migrations, await recorded(client));
    for (const migration of pending) {
      onProgress(`Bringing the database up to ${migration.name}.`);
      await applyOne(client, migration);
    }
    return pending.map((migration) => migration.name);
  } finally {
    // Ending the session lets go of the lock.
    await client.end();
  }
}

/**
 * The names of the migrations the database has not had yet; nothing is changed.
 * @param {string} databaseUrl
 * @param {Migration[]} [migrations]
 * @returns {Promise<string[]>}
 */
export async function pendingMigrations(databaseUrl, migrations = readMigrations()) {
  const client = await connect(databaseUrl);
  try {
    return missingMigrations(migrations, await recorded(client)).map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/**
 * @param {import('pg').Client} client
 * @param {Migration} migration
 */
async function applyOne(client, { name, sql, checksum }) {
  const startedAt = new Date();
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations
         (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name, startedAt],
    );
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new StartFailure(
      `The migration ${name} failed and was undone: ${errorSentence(cause)}.`,
      { cause },
    );
  }
}

/** @typedef {{ migration_name: string, checksum: string, finished: boolean }} MigrationRecord */

/** Reads what a database has had: one MigrationRecord a row. */
export const recordsSql = `select migration_name, checksum, finished_at is not null as finished
  from _prisma_migrations where rolled_back_at is null`;

/**
 * @param {import('pg').Client} client
 * @returns {Promise<MigrationRecord[]>}
 */
async function recorded(client) {
  try {
    return (await client.query(recordsSql)).rows;
  } catch (error) {
    const tableMissing = '42P01';
    if (errorCode(error) === tableMissing) return [];
    throw error;
  }
}

/**
 * Those of the folder that the database has not had.
 * @param {Migration[]} migrations
 * @param {MigrationRecord[]} rows
 * @returns {Migration[]}
 * @throws {StartFailure} when the two disagree on what was applied
 */
export function missingMigrations(migrations, rows) {
  const records = new Map(rows.map((row) => [row.migration_name, row]));
  const known = new Set(migrations.map((migration) => migration.name));
  for (const [name, { finished }] of records) {
    if (!known.has(name)) {
      throw new StartFailure(
        `The database has had the migration ${name}, which this version does not know. Start the newer version, or restore a backup.`,
      );
    }
    if (!finished) {
      throw new StartFailure(
        `The migration ${name} was begun by another tool and did not finish. See "prisma migrate resolve".`,
      );
    }
  }
  const changed = migrations.find(({ name, checksum }) => {
    const record = records.get(name);
    return record !== undefined && record.checksum !== checksum;
  });
  if (changed) {
    throw new StartFailure(
      `The migration ${changed.name} was changed after this database had it. Put the file back and write a new migration instead.`,
    );
  }
  return migrations.filter((migration) => !records.has(migration.name));
}
