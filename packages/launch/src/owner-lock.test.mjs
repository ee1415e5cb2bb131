/** Who owns a data folder when several want it, and after the owner was killed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { liveOwner, ownDataFolder } from './owner-lock.mjs';
import { inRepository } from './paths.mjs';
import { startMarkOf } from './process-identity.mjs';

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'owner-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a second start hears where the first one is', async () => {
  const owner = await ownDataFolder(folder);
  await expect(ownDataFolder(folder)).rejects.toThrow('Sammenhæng is already starting');
  owner.announce('http://localhost:4321');
  await expect(ownDataFolder(folder)).rejects.toThrow(
    `Sammenhæng is already running at http://localhost:4321 (process ${process.pid}`,
  );
});

test('a folder that was let go can be taken again', async () => {
  const owner = await ownDataFolder(folder);
  expect(liveOwner(folder)?.pid).toBe(process.pid);
  owner.release();
  expect(liveOwner(folder)).toBeNull();
  await expect(ownDataFolder(folder)).resolves.toBeDefined();
});

test('of many that start at once exactly one gets the folder', async () => {
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => ownDataFolder(folder)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a killed owner does not keep the folder', async () => {
  const script = `import(${JSON.stringify(inRepository('packages/launch/src/owner-lock.mjs'))})
    .then((lock) => lock.ownDataFolder(${JSON.stringify(folder)}))
    .then(() => { console.log('mine'); setInterval(() => {}, 1000); });`;
  const other = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(other.stdout, 'data');
  await expect(ownDataFolder(folder)).rejects.toThrow(`process ${other.pid}`);
  other.kill('SIGKILL');
  await once(other, 'exit');
  await expect(ownDataFolder(folder)).resolves.toBeDefined();
});

test("a later process that was given the dead owner's number is not taken for it", async () => {
  const startMark = 'the boot before/12345';
  expect(startMarkOf(process.pid)).not.toBe(startMark);
  writeFileSync(
    join(folder, 'owner.json'),
    JSON.stringify({ pid: process.pid, startMark, address: null }),
  );
  await ownDataFolder(folder);
  expect(JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8')).pid).toBe(process.pid);
});
