/** Reads the environment once, at start, and names every value that is wrong. */
import { resolve } from 'node:path';
import { repositoryRoot } from './paths.mjs';
import { settings } from './settings.mjs';
import { StartFailure } from './start-failure.mjs';
import { WrongValue } from './wrong-value.mjs';

/**
 * @typedef {object} Configuration
 * @property {number} port
 * @property {string} host
 * @property {string | null} databaseUrl null means the embedded PostgreSQL
 * @property {string} dataDir absolute
 * @property {boolean} demo
 * @property {'trusted' | 'open'} documents
 * @property {Keys | null} keys null means generated in the data folder (demo mode only)
 * @property {string} logLevel
 * @property {string} publicOrigin
 * @property {number} trustProxy how many proxies to trust
 */

/** @typedef {{ cprKey: string, cprIndexKey: string }} Keys each 32 bytes in base64 */

/**
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Configuration}
 * @throws {StartFailure} with one sentence a wrong value
 */
export function readConfiguration(environment = process.env) {
  /** @type {string[]} */
  const wrong = [];
  /** @type {Map<string, string | number | boolean>} */
  const values = new Map();
  for (const { name, read, isSecret } of settings) {
    const text = environment[name]?.trim();
    // Left empty is left out: a compose file passes on what nobody set as an empty text.
    if (!text) continue;
    try {
      values.set(name, read(text));
    } catch (error) {
      if (!(error instanceof WrongValue)) throw error;
      wrong.push(`${name} ${error.message}${isSecret ? '' : `, and is "${text}"`}.`);
    }
  }
  /** @type {<T>(name: string, unset: T) => T} */
  const value = (name, unset) => /** @type {typeof unset} */ (values.get(name) ?? unset);

  const demo = value('DEMO', environment.NODE_ENV !== 'production');
  const port = value('PORT', 4000);
  const host = value('HOST', '127.0.0.1');
  const keys = {
    cprKey: value('CPR_KEY', ''),
    cprIndexKey: value('CPR_INDEX_KEY', ''),
  };
  wrong.push(...missingKeys(keys, demo, wrong));
  if (wrong.length > 0) throw new StartFailure(wrong.join('\n'));
  return {
    port,
    host,
    databaseUrl: value('DATABASE_URL', /** @type {string | null} */ (null)),
    dataDir: resolve(repositoryRoot, value('DATA_DIR', '.data')),
    demo,
    documents: value('GRAPHQL_DOCUMENTS', /** @type {'trusted' | 'open'} */ ('trusted')),
    keys: keys.cprKey ? keys : null,
    logLevel: value('LOG_LEVEL', demo ? 'warn' : 'info'),
    publicOrigin: value('PUBLIC_ORIGIN', localOrigin(host, port)),
    trustProxy: value('TRUST_PROXY', 0),
  };
}

/**
 * @param {string} host
 * @param {number} port
 */
export function localOrigin(host, port) {
  const isEverywhere = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host);
  const name = isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/**
 * @param {Keys} keys
 * @param {boolean} demo
 * @param {string[]} wrong what has been said of them already
 */
function missingKeys({ cprKey, cprIndexKey }, demo, wrong) {
  const named = { CPR_KEY: cprKey, CPR_INDEX_KEY: cprIndexKey };
  const missing = Object.entries(named)
    .filter(([name, text]) => !text && !wrong.some((line) => line.startsWith(`${name} `)))
    .map(([name]) => name);
  if (cprKey && cprKey === cprIndexKey) return ['CPR_KEY and CPR_INDEX_KEY must not be the same.'];
  if (missing.length === 0 || (demo && missing.length === 2)) return [];
  const command = 'make each with "openssl rand -base64 32" and keep it where it is never lost';
  return missing.map((name) => `${name} is missing: ${command}.`);
}
