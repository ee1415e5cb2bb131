/** One process owns a data folder: without this, a second start would stop the first one's database. */
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeDataFolder, notWritable } from './data-folder.mjs';
import { isSameProcess, startMarkOf } from './process-identity.mjs';
import { errorCode, StartFailure } from './start-failure.mjs';

/** @typedef {{ pid: number, startMark: string, address: string | null }} Owner */

/** Deciding takes milliseconds; a decider that was killed must not block the folder for ever. */
const decisionTakesAtMostMs = 5_000;

/**
 * Takes the folder, or says who has it.
 * @param {string} dataDir
 * @returns {Promise<{ announce: (address: string) => void, release: () => void }>}
 *   `announce` tells later starts where the app is
 * @throws {StartFailure} when a live process owns the folder
 */
export async function ownDataFolder(dataDir) {
  makeDataFolder(dataDir);
  const file = join(dataDir, 'owner.json');
  /** @type {Owner} */
  const us = { pid: process.pid, startMark: startMarkOf(process.pid) ?? '', address: null };
  await deciding(dataDir, () => {
    const owner = liveOwner(dataDir);
    if (owner) throw inUse(dataDir, owner);
    write(file, us);
  });
  return {
    announce: (address) => write(file, { ...us, address }),
    release: () => {
      const owner = readOwner(file);
      if (owner?.pid === us.pid && owner.startMark === us.startMark) rmSync(file, { force: true });
    },
  };
}

/**
 * Who owns the folder right now, or null. It may be another a moment later: to be sure, own it.
 * @param {string} dataDir
 * @returns {Owner | null}
 */
export function liveOwner(dataDir) {
  const owner = readOwner(join(dataDir, 'owner.json'));
  return owner && isSameProcess(owner.pid, owner.startMark) ? owner : null;
}

/**
 * @param {string} dataDir
 * @param {Owner} owner
 */
function inUse(dataDir, { pid, address }) {
  const other = 'Stop it first, or set DATA_DIR (and PORT) for a second one.';
  return new StartFailure(
    address
      ? `Sammenhæng is already running at ${address} (process ${pid}, data folder ${dataDir}). ${other}`
      : `Sammenhæng is already starting (process ${pid}, data folder ${dataDir}). ${other}`,
  );
}

/**
 * Runs the decision alone: making a folder succeeds for one process only.
 * @param {string} dataDir
 * @param {() => void} decide
 */
async function deciding(dataDir, decide) {
  const gate = join(dataDir, 'owner.deciding');
  for (;;) {
    try {
      mkdirSync(gate);
      break;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw notWritable(dataDir, error);
      const since = statSync(gate, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > decisionTakesAtMostMs)
        rmSync(gate, { recursive: true, force: true });
      await sleep(25);
    }
  }
  try {
    decide();
  } finally {
    rmdirSync(gate);
  }
}

/**
 * @param {string} file
 * @returns {Owner | null}
 */
function readOwner(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Whole or not at all: a reader never sees half a file.
 * @param {string} file
 * @param {Owner} owner
 */
function write(file, owner) {
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, JSON.stringify(owner));
  renameSync(partial, file);
}
