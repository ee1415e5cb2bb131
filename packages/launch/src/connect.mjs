/** Connects to a PostgreSQL server, and says in a sentence what is wrong when that fails. */
import { Client } from 'pg';
import { errorSentence, StartFailure } from './start-failure.mjs';

const oldestMajor = 15;

/**
 * Opens one connection. The caller ends it.
 * @param {string} databaseUrl
 * @returns {Promise<Client>}
 * @throws {StartFailure} when it cannot be reached or is too old
 */
export async function connect(databaseUrl) {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 15_000 });
  // A connection that breaks while idle must not end the process; the next query says it.
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (cause) {
    throw new StartFailure(
      `The database at ${withoutPassword(databaseUrl)} cannot be reached: ${errorSentence(cause)}. Check DATABASE_URL and that the server runs.`,
      { cause },
    );
  }
  const { rows } = await client.query('show server_version_num');
  const major = Math.floor(Number(rows[0].server_version_num) / 10_000);
  if (major >= oldestMajor) return client;
  await client.end();
  throw new StartFailure(
    `The database at ${withoutPassword(databaseUrl)} is PostgreSQL ${major}; ${oldestMajor} or newer is needed.`,
  );
}

/** @param {string} databaseUrl */
function withoutPassword(databaseUrl) {
  const { hostname, port, pathname } = new URL(databaseUrl);
  return `${hostname}${port ? `:${port}` : ''}${pathname}`;
}
