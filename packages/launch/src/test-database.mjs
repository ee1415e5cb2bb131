/** Gives each test file a database of its own, copied from one that was migrated once for the whole run. */
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { applyMigrations } from './migrate.mjs';
import { startPostgres } from './postgres.mjs';

/** How a test run tells its workers where the server is. */
const adminUrlVariable = 'TEST_POSTGRES_ADMIN_URL';
const templateUrlVariable = 'TEST_POSTGRES_TEMPLATE_URL';

/**
 * Starts the run's PostgreSQL and migrates its template. Tells this process and those it starts later
 * through the environment.
 * @returns {Promise<{ stop: () => Promise<void> }>}
 */
export async function startTestPostgres() {
  const postgres = await startPostgres({ throwaway: true });
  try {
    await applyMigrations(postgres.url);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  process.env[adminUrlVariable] = postgres.adminUrl;
  process.env[templateUrlVariable] = postgres.url;
  return { stop: postgres.stop };
}

/**
 * A new database with every migration and no rows, owned by the app's own role.
 * @param {string} [templateUrl] one to copy instead, rows and all; nobody may be connected to it
 * @returns {Promise<{ url: string, drop: () => Promise<void> }>} `drop` disconnects whoever is left
 * @throws {Error} outside a run that started the server
 */
export async function createTestDatabase(templateUrl = process.env[templateUrlVariable]) {
  const adminUrl = process.env[adminUrlVariable];
  if (!adminUrl || !templateUrl) {
    throw new Error(
      'No test database server: the jest project needs test-postgres-setup.mjs as its globalSetup.',
    );
  }
  const url = new URL(templateUrl);
  const template = url.pathname.slice(1);
  const owner = url.username;
  const name = `test_${randomBytes(8).toString('hex')}`;
  url.pathname = `/${name}`;
  await asAdmin(adminUrl, `create database ${name} template ${template} owner ${owner}`);
  return {
    url: url.href,
    drop: () => asAdmin(adminUrl, `drop database if exists ${name} with (force)`),
  };
}

/**
 * @param {string} adminUrl
 * @param {string} statement
 */
async function asAdmin(adminUrl, statement) {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}
