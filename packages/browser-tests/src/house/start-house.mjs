/** What all journeys share: one PostgreSQL, and in it one database filled once, that each file copies. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createTestDatabase, startTestPostgres } from '@sammenhaeng/launch/test-database';

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Starts the built app on a database, or only fills that; its first message says that it is done.
 * @param {string} databaseUrl
 * @param {boolean} seedFirst
 */
export function startProcess(databaseUrl, seedFirst) {
  const told = {
    distFolder: at('../../../../apps/api/dist'),
    webRoot: at('../../../../apps/web/dist'),
    databaseUrl,
    seedFirst,
  };
  return fork(at('./app-process.mjs'), {
    env: { ...process.env, APP_UNDER_TEST: JSON.stringify(told), NODE_OPTIONS: '' },
    // The report of the tests takes standard output; what the app complains of is shown beside it.
    stdio: ['ignore', 2, 2, 'ipc'],
  });
}

/**
 * @template Message
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<Message>}
 */
export async function firstMessage(child) {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The app ended with ${code} before it was ready`);
  });
  const [message] = await Promise.race([once(child, 'message'), ended]);
  return message;
}

/** Starts the server and fills the database; `stop` ends and removes both. */
export async function startHouse() {
  const postgres = await startTestPostgres();
  const { url } = await createTestDatabase();
  const seeding = startProcess(url, true);
  await firstMessage(seeding);
  const gone = once(seeding, 'exit');
  seeding.kill();
  await gone;
  // Files of tests run in workers of their own, which inherit this.
  process.env.TEST_FILLED_URL = url;
  return postgres;
}
