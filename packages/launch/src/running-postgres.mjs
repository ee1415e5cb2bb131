/** The way into the embedded database while the app that owns it runs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appUrl } from './database-roles.mjs';

/** Lines of PostgreSQL's own file, counted from nought: the port, and how far the start has come. */
const portLine = 3;
const stateLine = 7;

/**
 * The connection string of the app's database, or null while none is ready under this data folder.
 * @param {string} dataDir
 * @returns {string | null}
 */
export function runningPostgresUrl(dataDir) {
  for (const folder of foldersOf(dataDir)) {
    const lines = linesOf(join(folder, 'data', 'postmaster.pid'));
    if (lines[stateLine]?.trim() !== 'ready') continue;
    const [password] = linesOf(join(folder, 'password'));
    return appUrl(`postgresql://postgres:${password}@127.0.0.1:${lines[portLine]}/postgres`);
  }
  return null;
}

/**
 * Where the database may lie: in the data folder, or where a small file there says.
 * @param {string} dataDir
 */
function foldersOf(dataDir) {
  const [elsewhere] = linesOf(join(dataDir, 'database-folder'));
  return [join(dataDir, 'postgres'), ...(elsewhere ? [elsewhere.trim()] : [])];
}

/** @param {string} file none when it is not there */
function linesOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}
