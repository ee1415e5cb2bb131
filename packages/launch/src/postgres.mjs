/** The embedded PostgreSQL: a real server with nothing installed, for the app and for tests. */
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { databaseAccount } from './database-account.mjs';
import { lastingFolder, throwawayFolder } from './database-folder.mjs';
import { ensureDatabase } from './database-roles.mjs';
import { freePort } from './free-port.mjs';
import { sweepThrowaways } from './left-behind.mjs';
import { findBinaries } from './postgres-binaries.mjs';
import { makeCluster, runPostmaster, stopLeftover, stopPostmaster } from './postmaster.mjs';
import { startMarkOf } from './process-identity.mjs';

/**
 * @typedef {object} RunningPostgres
 * @property {string} url the app's database, as a role that owns it and nothing else
 * @property {string} adminUrl the database `postgres` as superuser: for making and dropping databases
 * @property {number} port on 127.0.0.1, the only address it listens on
 * @property {string} folder where data and log lie
 * @property {Promise<void>} ended settles when the server is gone, asked or not
 * @property {() => Promise<void>} stop may be called any number of times
 */

const commonOptions = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // The log must not hold people's data: neither failing statements nor the values of a broken key.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};
const throwawayOptions = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Starts PostgreSQL on the data folder, recovering from whatever ended it last time.
 * The caller holds the owner lock of the folder: a server found running there is stopped.
 * @param {object} options
 * @param {string} [options.dataDir] the app's data folder; not needed for a throwaway
 * @param {(sentence: string) => void} [options.onProgress]
 * @param {boolean} [options.throwaway] for tests: in a temporary folder, quick and not durable, gone after stop
 * @returns {Promise<RunningPostgres>}
 */
export async function startPostgres({ dataDir, onProgress = () => {}, throwaway = false }) {
  const account = databaseAccount();
  const binaries = findBinaries(account);
  if (throwaway) await sweepThrowaways(binaries);
  const folder = throwaway
    ? throwawayFolder(account)
    : lastingFolder(resolve(dataDir ?? '.data'), account, onProgress);
  const cluster = { folder, data: join(folder, 'data'), binaries, account };
  if (throwaway) writeFileSync(join(folder, 'owner'), `${process.pid} ${startMarkOf(process.pid)}`);
  if (await stopLeftover(cluster)) {
    onProgress('An earlier start was cut off; its database has been stopped and is recovered.');
  }
  const password = prepareCluster(cluster, !throwaway, onProgress);
  const { child, port } = await runOnFreePort(cluster, throwaway);
  const ended = /** @type {Promise<void>} */ (
    new Promise((settle) => child.once('exit', () => settle()))
  );
  const stopOnce = async () => {
    await stopPostmaster(child, throwaway ? 'SIGQUIT' : 'SIGINT');
    if (throwaway) rmSync(folder, { recursive: true, force: true });
  };
  /** @type {Promise<void> | undefined} */
  let stopping;
  const stop = () => {
    stopping ??= stopOnce();
    return stopping;
  };
  try {
    const adminUrl = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
    const url = await ensureDatabase(adminUrl, password);
    return { url, adminUrl, port, folder, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Makes the cluster unless it is there; a half-made one is made again.
 * @param {import('./postmaster.mjs').Cluster} cluster
 * @param {boolean} lasting
 * @param {(sentence: string) => void} onProgress
 * @returns {string} the superuser's password
 */
function prepareCluster(cluster, lasting, onProgress) {
  const passwordFile = join(cluster.folder, 'password');
  if (existsSync(cluster.data)) return readFileSync(passwordFile, 'utf8').trim();
  onProgress('Making a new database.');
  const password = randomBytes(24).toString('hex');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (cluster.account) chownSync(passwordFile, cluster.account.uid, cluster.account.gid);
  const partial = `${cluster.data}.partial`;
  rmSync(partial, { recursive: true, force: true });
  makeCluster({ ...cluster, data: partial }, passwordFile, lasting);
  renameSync(partial, cluster.data);
  return password;
}

/**
 * @param {import('./postmaster.mjs').Cluster} cluster
 * @param {boolean} throwaway
 */
async function runOnFreePort(cluster, throwaway) {
  const settings = { ...commonOptions, ...(throwaway ? throwawayOptions : {}) };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    try {
      return { port, child: await runPostmaster(cluster, [...options, '-p', String(port)]) };
    } catch (error) {
      const taken = /could not bind|could not create any TCP/.test(String(error));
      if (!taken || attempt === 5) throw error;
    }
  }
}
