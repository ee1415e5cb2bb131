/** Chooses and prepares the folder the embedded database lives in. */
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closedFolder } from './database-account.mjs';
import { makeDataFolder } from './data-folder.mjs';
import { errorCode, StartFailure } from './start-failure.mjs';

/** @typedef {import('./database-account.mjs').Account} Account */

const sharedFolder = '/var/lib/sammenhaeng';

/** Names throwaway databases, so that a later run can find those a killed run left behind. */
export const throwawayPrefix = 'sammenhaeng-throwaway-';

/**
 * The database's folder under the data folder. Where the database's user cannot enter the data
 * folder (root's home, say) the database lies under /var/lib, and a small file in the data folder
 * says where, so that removing the data folder still means a new, empty database.
 * @param {string} dataDir
 * @param {Account | null} account
 * @param {(sentence: string) => void} onProgress
 */
export function lastingFolder(dataDir, account, onProgress) {
  makeDataFolder(dataDir);
  const closed = closedFolder(dataDir, account);
  if (!closed || !account) return makePrivate(join(dataDir, 'postgres'), account);
  const pointer = join(dataDir, 'database-folder');
  if (existsSync(pointer)) return readFileSync(pointer, 'utf8').trim();
  const closedShared = closedFolder('/var/lib', account);
  if (closedShared) {
    throw new StartFailure(
      `The database's user ${account.name} cannot enter the folder ${closed}, nor ${closedShared}. Set DATA_DIR to a folder it can enter, start as an ordinary user, or set DATABASE_URL.`,
    );
  }
  mkdirSync(sharedFolder, { recursive: true });
  chmodSync(sharedFolder, 0o755);
  const folder = makePrivate(mkdtempSync(join(sharedFolder, 'database-')), account);
  writeFileSync(pointer, `${folder}\n`);
  onProgress(`The database's user cannot enter ${closed}, so the database lies in ${folder}.`);
  return folder;
}

/**
 * A new folder for a database that is removed when it stops.
 * @param {Account | null} account
 */
export function throwawayFolder(account) {
  for (const parent of throwawayParents()) {
    if (existsSync(parent) && !closedFolder(parent, account)) {
      return makePrivate(mkdtempSync(join(parent, throwawayPrefix)), account);
    }
  }
  throw new StartFailure(
    `The database's user cannot enter any of ${throwawayParents().join(', ')}. Set TMPDIR to a folder it can enter.`,
  );
}

/** Where throwaway databases may lie, best first. */
export function throwawayParents() {
  return [...new Set([tmpdir(), ...(process.platform === 'win32' ? [] : ['/tmp', '/var/tmp'])])];
}

/**
 * @param {string} folder
 * @param {Account | null} account
 */
function makePrivate(folder, account) {
  try {
    mkdirSync(folder, { recursive: true });
    if (account) chownSync(folder, account.uid, account.gid);
    chmodSync(folder, 0o700);
    return folder;
  } catch (cause) {
    throw new StartFailure(
      `The folder ${folder} belongs to another user (${errorCode(cause)}). Start as the user who started first, or set DATA_DIR to another folder.`,
      { cause },
    );
  }
}
