// The app as it is built and shipped, running on a database of its own with the fictive people in it.

import { once } from 'node:events';
import { createTestDatabase } from '@sammenhaeng/launch/test-database';
import { Pool, type QueryResultRow } from 'pg';
import { firstMessage, startProcess } from './start-house.mjs';

export type RunningApp = {
  url: string;
  /** Asks the database directly: a journey ends in what is stored. */
  query: <Row extends QueryResultRow>(sql: string, values?: unknown[]) => Promise<Row[]>;
  /** Names of the tables in which some column, read as text, contains these words. */
  tablesWith: (words: string) => Promise<string[]>;
  stop: () => Promise<void>;
};

async function tablesWith(pool: Pool, words: string): Promise<string[]> {
  const tables = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { name } of tables.rows) {
    const { rowCount } = await pool.query(
      `select 1 from "${name}" as row where strpos(row::text, $1) > 0 limit 1`,
      [words],
    );
    if (rowCount) found.push(name);
  }
  return found;
}

/** Starts the app on a filled database of its own. Call `stop` in `afterAll`. */
export async function startApp(): Promise<RunningApp> {
  const database = await createTestDatabase(process.env['TEST_FILLED_URL']);
  const child = startProcess(database.url, false);
  const { port } = await firstMessage<{ port: number }>(child);
  const pool = new Pool({ connectionString: database.url, max: 2 });
  return {
    url: `http://127.0.0.1:${port}`,
    query: async (sql, values) => (await pool.query(sql, values)).rows,
    tablesWith: (words) => tablesWith(pool, words),
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      await pool.end();
      await database.drop();
    },
  };
}
