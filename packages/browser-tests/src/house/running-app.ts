// The app as it is built and shipped, running on a database of its own with the fictive people in it.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createTestDatabase } from '@sammenhaeng/launch/test-database';
import pg from 'pg';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

function startProcess(databaseUrl: string, seedFirst: boolean): ChildProcess {
  const told = {
    distFolder: at('../../../../apps/api/dist'),
    webRoot: at('../../../../apps/web/dist'),
    databaseUrl,
    seedFirst,
  };
  return fork(at('./app-process.mjs'), {
    env: { ...process.env, APP_UNDER_TEST: JSON.stringify(told), NODE_OPTIONS: '' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

async function firstMessage<T>(child: ChildProcess): Promise<T> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The app ended with ${code} before it was ready`);
  });
  const [message] = (await Promise.race([once(child, 'message'), ended])) as [T];
  return message;
}

export type RunningApp = {
  url: string;
  /** Asks the database directly: a journey ends in what is stored. */
  query: <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<Row[]>;
  stop: () => Promise<void>;
};

/** Fills a database and starts the app on it. Call `stop` in `afterAll`. */
export async function startApp(): Promise<RunningApp> {
  const database = await createTestDatabase();
  const seeding = startProcess(database.url, true);
  await firstMessage(seeding);
  seeding.kill();
  const child = startProcess(database.url, false);
  const { port } = await firstMessage<{ port: number }>(child);
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  return {
    url: `http://127.0.0.1:${port}`,
    query: async (sql, values) => (await pool.query(sql, values)).rows,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      await pool.end();
      await database.drop();
    },
  };
}
