/** Starts and stops PostgreSQL's main process on a data folder that exists. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLineOf, isRunning } from './process-identity.mjs';

/**
 * @typedef {object} Cluster
 * @property {string} folder holds the data and the log
 * @property {string} data PostgreSQL's data folder
 * @property {import('./postgres-binaries.mjs').Binaries} binaries
 * @property {import('./database-account.mjs').Account | null} account whom to run as
 */

/** Recovery after a crash replays at most a checkpoint's worth of log; a slow disk may need a minute. */
const readyWithinMs = 120_000;
const stopWithinMs = 20_000;
const logKeptBytes = 5_000_000;

/**
 * Runs PostgreSQL detached, so that Ctrl-C in the terminal reaches only us and requests can finish.
 * @param {Cluster} cluster
 * @param {string[]} options
 * @returns {Promise<import('node:child_process').ChildProcess>} once it takes connections
 * @throws {Error} with the last lines of the log when it ends before that
 */
export async function runPostmaster(cluster, options) {
  const logPath = join(cluster.folder, 'postgres.log');
  const tooLong = (statSync(logPath, { throwIfNoEntry: false })?.size ?? 0) > logKeptBytes;
  const log = openSync(logPath, tooLong ? 'w' : 'a', 0o600);
  const child = spawn(cluster.binaries.postgres, ['-D', cluster.data, ...options], {
    ...asAccount(cluster),
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  const failed = once(child, 'error').then(([error]) => Promise.reject(error));
  await Promise.race([untilReady(cluster, child, logPath), failed]);
  return child;
}

/**
 * Ends a postmaster of ours and waits until it is gone.
 * @param {import('node:child_process').ChildProcess} child
 * @param {'SIGINT' | 'SIGQUIT'} [signal] SIGINT disconnects clients and writes everything out;
 *   SIGQUIT ends at once, for data nobody wants back
 */
export async function stopPostmaster(child, signal = 'SIGINT') {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.ref();
  child.kill(signal);
  const slow = setTimeout(() => child.kill('SIGQUIT'), stopWithinMs);
  await gone;
  clearTimeout(slow);
}

/**
 * Stops a postmaster that outlived the process that started it. The caller must know (owner lock)
 * that no live app uses it.
 * @param {Cluster} cluster
 * @returns {Promise<boolean>} whether there was one
 */
export async function stopLeftover(cluster) {
  const pid = Number(pidFile(cluster)[0]);
  if (!(pid > 1) || !isRunning(pid)) return false;
  if (process.platform !== 'win32' && !commandLineOf(pid).includes(cluster.data)) {
    // After a restart of the machine or container the number may be another program's:
    // PostgreSQL would take it for itself and refuse to start.
    rmSync(join(cluster.data, 'postmaster.pid'), { force: true });
    return false;
  }
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGQUIT'])) {
    try {
      process.kill(pid, signal);
    } catch {
      return true;
    }
    const until = Date.now() + stopWithinMs;
    while (isRunning(pid) && Date.now() < until) await sleep(20);
    if (!isRunning(pid)) return true;
  }
  throw new Error(`The PostgreSQL process ${pid} of an earlier start does not stop.`);
}

/**
 * Makes an empty cluster whose superuser has the password in the given file.
 * @param {Cluster} cluster `data` must not exist
 * @param {string} passwordFile readable by the account
 * @param {boolean} lasting whether it is waited for until the disk has it; a slow disk takes half a minute
 */
export function makeCluster(cluster, passwordFile, lasting) {
  const made = spawnSync(
    cluster.binaries.initdb,
    [
      '-D',
      cluster.data,
      '-U',
      'postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      // Danish order of letters (æ, ø, å last) wherever the database sorts; messages in English.
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=da-DK',
      '--no-instructions',
      ...(lasting ? [] : ['--no-sync']),
    ],
    { ...asAccount(cluster), encoding: 'utf8', windowsHide: true },
  );
  if (made.status !== 0) {
    throw new Error(`PostgreSQL's initdb failed: ${made.error?.message ?? made.stderr.trim()}`);
  }
}

/** @param {Cluster} cluster */
function asAccount({ account, folder }) {
  const environment = { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' };
  const user = account ? { uid: account.uid, gid: account.gid } : {};
  // Windows' programs need SystemRoot and the like; elsewhere our own environment is none of its business.
  const env = process.platform === 'win32' ? { ...process.env, ...environment } : environment;
  return { ...user, cwd: folder, env };
}

/** @param {Cluster} cluster the lines of postmaster.pid, none when it is not there */
function pidFile(cluster) {
  try {
    return readFileSync(join(cluster.data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

/**
 * @param {Cluster} cluster
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} logPath
 */
async function untilReady(cluster, child, logPath) {
  const until = Date.now() + readyWithinMs;
  while (Date.now() < until) {
    const lines = pidFile(cluster);
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return;
    if (child.exitCode !== null || child.signalCode !== null) {
      const tail = readFileSync(logPath, 'utf8').trimEnd().split('\n').slice(-8).join('\n');
      throw new Error(`PostgreSQL ended while starting. Its log (${logPath}) says:\n${tail}`);
    }
    await sleep(15);
  }
  child.kill('SIGQUIT');
  throw new Error(
    `PostgreSQL was not ready after ${readyWithinMs / 1000} seconds; see ${logPath}.`,
  );
}
