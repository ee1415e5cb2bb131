/** The unprivileged user PostgreSQL runs as when we are root (it refuses to run as root itself). */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StartFailure } from './start-failure.mjs';

/** @typedef {{ name: string, uid: number, gid: number }} Account */

const ownAccount = 'sammenhaeng';
const commonAccounts = ['postgres', 'nobody'];

/**
 * The account for the database's processes; null when we are an ordinary user and can run it ourselves.
 * Makes a system user of our own when that is possible, else takes one that most systems have.
 * @returns {Account | null}
 */
export function databaseAccount() {
  if (process.getuid?.() !== 0) return null;
  const known = lookUp(ownAccount);
  if (known) return known;
  const made = spawnSync(
    'useradd',
    ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', ownAccount],
    { stdio: 'ignore' },
  );
  const account =
    (made.status === 0 ? lookUp(ownAccount) : null) ??
    commonAccounts.map(lookUp).find((found) => found !== null);
  if (account) return account;
  throw new StartFailure(
    `PostgreSQL does not run as root, and no unprivileged user could be made or found. Make one with "useradd --system ${ownAccount}", start as an ordinary user, or set DATABASE_URL to a PostgreSQL server.`,
  );
}

/**
 * The first folder on the way to `path` (itself included) that the account cannot enter, or null.
 * @param {string} path an existing path or one whose parents exist
 * @param {Account | null} account null means ourselves, who can
 * @returns {string | null}
 */
export function closedFolder(path, account) {
  if (!account) return null;
  const absolute = resolve(path);
  const parent = dirname(absolute);
  const above = parent === absolute ? null : closedFolder(parent, account);
  if (above) return above;
  const stat = statSync(absolute, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return null;
  const bit = stat.uid === account.uid ? 0o100 : stat.gid === account.gid ? 0o010 : 0o001;
  return stat.mode & bit ? null : absolute;
}

/**
 * @param {string} name
 * @returns {Account | null}
 */
function lookUp(name) {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const id = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return id.status === 0 ? Number(id.stdout) : Number.NaN;
  });
  return uid !== undefined && gid !== undefined && uid > 0 && gid >= 0 ? { name, uid, gid } : null;
}
