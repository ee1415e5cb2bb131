/** `npm start` as a process of its own: it serves, keeps its folder and port to itself, and ends or recovers. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freePort, portState } from './free-port.mjs';
import { inRepository } from './paths.mjs';
import { isRunning } from './process-identity.mjs';

/** @type {string} */
let parent;
/** @type {string} */
let dataDir;
/** @type {number} */
let port;

/** @typedef {{ child: import('node:child_process').ChildProcess, out: string, err: string }} Started */

/** @type {Started[]} */
const all = [];
/** @type {Started} of the start that serves */
let app;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'start-test-'));
  // Under root the database has a user of its own, who must get in.
  chmodSync(parent, 0o755);
  dataDir = join(parent, 'data');
  port = await freePort();
});
afterAll(async () => {
  const left = all.filter(({ child }) => child.exitCode === null && child.signalCode === null);
  await Promise.all(left.map(({ child }) => (child.kill('SIGINT'), once(child, 'exit'))));
  rmSync(parent, { recursive: true, force: true });
});

/**
 * Starts a command as npm does.
 * @param {string[]} args the file first
 * @param {NodeJS.ProcessEnv} env
 * @returns {Started}
 */
function run([file = '', ...args], env) {
  const script = inRepository('packages', 'launch', 'src', file);
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, NODE_ENV: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const started = { child, out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (started.out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (started.err += text));
  all.push(started);
  return started;
}

/**
 * Starts as an empty installation: to make up the demo's people takes longer than all the rest.
 * @param {NodeJS.ProcessEnv} [env]
 */
const start = (env) =>
  run(['start.mjs'], {
    DATABASE_URL: undefined,
    DEMO: 'off',
    CPR_KEY: Buffer.alloc(32, 1).toString('base64'),
    CPR_INDEX_KEY: Buffer.alloc(32, 2).toString('base64'),
    PUBLIC_ORIGIN: 'https://plans.example',
    LOG_LEVEL: 'error',
    DATA_DIR: dataDir,
    PORT: String(port),
    ...env,
  });

/** @param {Started} started once it has said all it says of a start */
async function serving(started) {
  const { child } = started;
  const ended = once(child, 'exit');
  while (!started.out.includes('Ctrl-C stops it.')) {
    await Promise.race([ended, once(child.stdout ?? child, 'data')]);
    if (child.exitCode !== null) throw new Error(`It ended: ${started.err}`);
  }
  return started;
}

/** @param {Started} started that is to end by itself */
async function ending(started) {
  const [code] = await once(started.child, 'close');
  return { code, said: started.err.trim().split('\n') };
}

/** The number of the database's main process, while it runs or after it was killed. */
function postmaster() {
  const folder = existsSync(join(dataDir, 'database-folder'))
    ? readFileSync(join(dataDir, 'database-folder'), 'utf8').trim()
    : join(dataDir, 'postgres');
  return Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

const answers = async (path = '/readyz') => (await fetch(`http://127.0.0.1:${port}${path}`)).status;

test('it serves the app, and says where and that nobody can sign in yet', async () => {
  app = await serving(start());
  expect(app.out).toContain(`Sammenhæng runs at http://localhost:${port}\n`);
  expect(app.out).toContain('Nobody can sign in yet');
  expect([await answers(), await answers('/')]).toEqual([200, 200]);
  expect(app.err).toBe('');
});

test('the build has laid a compressed copy beside what the page loads', async () => {
  const page = await (await fetch(`http://127.0.0.1:${port}/`)).text();
  const [, script] = /src="(\/assets\/[^"]+\.js)"/.exec(page) ?? [];
  /** @param {string} encoding */
  const get = (encoding) =>
    fetch(`http://127.0.0.1:${port}${script}`, { headers: { 'accept-encoding': encoding } });
  const [br, gzip, plain] = [await get('br'), await get('gzip'), await get('identity')];
  expect([br, gzip, plain].map(({ headers }) => headers.get('content-encoding'))).toEqual([
    'br',
    'gzip',
    null,
  ]);
  const text = await plain.text();
  expect(text.length).toBeGreaterThan(1_000);
  expect([(await br.text()) === text, (await gzip.text()) === text]).toEqual([true, true]);
});

test('a second start on the same folder says in one sentence that it runs, and where', async () => {
  const { code, said } = await ending(start({ PORT: String(await freePort()) }));
  expect(code).toBe(1);
  expect(said).toEqual([
    `Sammenhæng is already running at http://localhost:${port} (process ${app.child.pid}, data folder ${dataDir}). Stop it first, or set DATA_DIR (and PORT) for a second one.`,
  ]);
  expect(await answers()).toBe(200);
});

test('a port that is taken is named, with how to choose another, and nothing was begun', async () => {
  const elsewhere = join(parent, 'elsewhere');
  const { code, said } = await ending(start({ DATA_DIR: elsewhere }));
  expect(code).toBe(1);
  expect(said).toEqual([
    `Port ${port} is taken by another program. Choose another with PORT, for example: PORT=${port + 1} npm start`,
  ]);
  expect(existsSync(join(elsewhere, 'postgres'))).toBe(false);
  expect(existsSync(join(elsewhere, 'owner.json'))).toBe(false);
});

test('after a kill -9 the next start recovers on the same folder and port', async () => {
  const orphan = postmaster();
  app.child.kill('SIGKILL');
  await once(app.child, 'exit');
  app = await serving(start());
  expect(app.out).toContain('An earlier start was cut off');
  expect(await answers()).toBe(200);
  expect(postmaster()).not.toBe(orphan);
  expect(isRunning(orphan)).toBe(false);
});

test('Ctrl-C ends everything, the database too', async () => {
  const database = postmaster();
  expect(isRunning(database)).toBe(true);
  app.child.kill('SIGINT');
  expect(await ending(app)).toEqual({ code: 0, said: [''] });
  expect(app.out).toMatch(/\nStopping\.\n$/);
  expect(isRunning(database)).toBe(false);
  expect(await portState(port, '127.0.0.1')).toBe('free');
  expect(existsSync(join(dataDir, 'owner.json'))).toBe(false);
});

test('npm test with a stage there is not runs nothing, and its last line counts', async () => {
  const started = run(['test.mjs', '--only', 'types,nonsense'], {});
  const { code, said } = await ending(started);
  expect(code).toBe(1);
  expect(said).toEqual([expect.stringMatching(/^--only takes some of .*; not "nonsense"\.$/)]);
  expect(started.out.trim().split('\n').at(-1)).toBe('0 passed, 1 failed, 0 skipped');
});
