/** Finding the embedded database of an app that runs, with a real process. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startPostgres } from './postgres.mjs';
import { connect } from './connect.mjs';
import { runningPostgresUrl } from './running-postgres.mjs';

/** @type {string} */
let parent;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'running-postgres-'));
  // Under root the database has a user of its own, who must get in.
  chmodSync(parent, 0o755);
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

test('while it runs its database can be reached, and after that there is none', async () => {
  const dataDir = join(parent, 'data');
  expect(runningPostgresUrl(dataDir)).toBeNull();
  const postgres = await startPostgres({ dataDir });
  try {
    expect(runningPostgresUrl(dataDir)).toBe(postgres.url);
    const client = await connect(postgres.url);
    const { rows } = await client.query('select current_user as name');
    await client.end();
    expect(rows).toEqual([{ name: 'sammenhaeng' }]);
  } finally {
    await postgres.stop();
  }
  expect(runningPostgresUrl(dataDir)).toBeNull();
});

test('it is found where the data folder says that it lies', () => {
  const elsewhere = join(parent, 'elsewhere');
  mkdirSync(join(elsewhere, 'data'), { recursive: true });
  writeFileSync(join(elsewhere, 'password'), 'hush\n');
  writeFileSync(
    join(elsewhere, 'data', 'postmaster.pid'),
    ['1', elsewhere, '0', '5555', '', '', '', 'ready   ', ''].join('\n'),
  );
  writeFileSync(join(parent, 'database-folder'), `${elsewhere}\n`);
  expect(runningPostgresUrl(parent)).toBe(
    'postgresql://sammenhaeng:hush@127.0.0.1:5555/sammenhaeng',
  );
});
