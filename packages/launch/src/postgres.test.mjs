/** The embedded PostgreSQL, with real processes and real kills. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { inRepository } from './paths.mjs';
import { startPostgres } from './postgres.mjs';

/** @type {string} */
let dataDir;
/** @type {(() => Promise<void>)[]} */
const stops = [];

beforeEach(() => {
  const parent = mkdtempSync(join(tmpdir(), 'postgres-test-'));
  // Under root the database has a user of its own, who must get in.
  chmodSync(parent, 0o755);
  dataDir = join(parent, 'data');
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  rmSync(join(dataDir, '..'), { recursive: true, force: true });
});

test('what was written is there after a stop and a start, and stopping twice is fine', async () => {
  const first = await start();
  await query(first.url, 'create table kept (word text)');
  await query(first.url, "insert into kept values ('æøå')");
  await Promise.all([first.stop(), first.stop()]);
  const second = await start();
  expect(await query(second.url, 'select word from kept')).toEqual([{ word: 'æøå' }]);
});

test('only someone with the password gets in, and the app is no superuser', async () => {
  const { url, folder } = await start();
  const stranger = new URL(url);
  stranger.password = 'guess';
  await expect(query(stranger.href, 'select 1')).rejects.toThrow('password authentication failed');
  const [role] = await query(url, 'select rolsuper from pg_roles where rolname = current_user');
  expect(role).toEqual({ rolsuper: false });
  expect(statSync(join(folder, 'password')).mode & 0o077).toBe(0);
});

test('letters sort as Danes expect', async () => {
  const { url } = await start({ throwaway: true });
  const rows = await query(url, "select x from unnest(array['Å','Z','Ø','A','Æ']) x order by x");
  expect(rows.map(({ x }) => x).join('')).toBe('AZÆØÅ');
});

test('after a kill -9 of the app alone the next start has every row that was acknowledged', async () => {
  const before = await startElsewhereAndKill('app');
  const after = await start();
  const [{ count }] = await query(after.url, 'select count(*)::int from kept');
  expect(count).toBe(before.acknowledged);
});

test('after a kill -9 of app and database the next start recovers the same', async () => {
  const before = await startElsewhereAndKill('both');
  const after = await start();
  const [{ count }] = await query(after.url, 'select count(*)::int from kept');
  expect(count).toBe(before.acknowledged);
});

test('a throwaway leaves nothing behind', async () => {
  const postgres = await start({ throwaway: true });
  expect(existsSync(postgres.folder)).toBe(true);
  await postgres.stop();
  expect(existsSync(postgres.folder)).toBe(false);
});

test('a throwaway whose run was killed is cleared away by the next one', async () => {
  const { folder } = await startElsewhereAndKill('app', '{ throwaway: true }');
  expect(existsSync(folder)).toBe(true);
  await start({ throwaway: true });
  expect(existsSync(folder)).toBe(false);
});

/** @param {{ throwaway?: boolean }} [options] */
async function start(options = {}) {
  const postgres = await startPostgres({ dataDir, ...options });
  stops.push(postgres.stop);
  return postgres;
}

/**
 * Starts a database in a process of its own, writes rows, and kills.
 * @param {'app' | 'both'} whom
 * @param {string} [options] of startPostgres, as source
 * @returns {Promise<{ acknowledged: number, folder: string }>}
 */
async function startElsewhereAndKill(whom, options = `{ dataDir: ${JSON.stringify(dataDir)} }`) {
  const script = `
    import { startPostgres } from ${JSON.stringify(inRepository('packages/launch/src/postgres.mjs'))};
    import pg from ${JSON.stringify(inRepository('packages/launch/node_modules/pg/esm/index.mjs'))};
    const { url, folder } = await startPostgres(${options});
    const client = new pg.Client(url);
    client.on('error', () => {});
    await client.connect();
    await client.query('create table kept (n int)');
    for (let n = 1; n <= 200; n += 1) await client.query('insert into kept values ($1)', [n]);
    console.log(JSON.stringify({ acknowledged: 200, folder }));
    setInterval(() => {}, 1000);`;
  const app = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(app.stdout, 'data');
  const told = JSON.parse(String(line));
  const postmaster = Number(
    readFileSync(join(told.folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0],
  );
  app.kill('SIGKILL');
  if (whom === 'both') process.kill(postmaster, 'SIGKILL');
  await once(app, 'exit');
  return told;
}

/**
 * @param {string} url
 * @param {string} text
 */
async function query(url, text) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
