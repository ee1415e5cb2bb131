/** Reads the environment once, at start, and names every value that is wrong. */
import { resolve } from 'node:path';
import { repositoryRoot } from './paths.mjs';
import { fewestYears, settings } from './settings.mjs';
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
 * @property {string | null} publicOrigin null when no proxy stands in front
 * @property {boolean} trustProxy
 * @property {number} logKeptYears
 */

/** @typedef {{ cpr: Buffer, cprIndex: Buffer }} Keys each 32 bytes */

/**
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Configuration}
 * @throws {StartFailure} with one sentence a wrong value
 */
export function readConfiguration(environment = process.env) {
  /** @type {string[]} */
  const wrong = [];
  /** @type {Map<string, unknown>} */
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
  const noKey = /** @type {Buffer | null} */ (null);
  const cpr = value('CPR_KEY', noKey);
  const cprIndex = value('CPR_INDEX_KEY', noKey);
  wrong.push(...missingKeys(cpr, cprIndex, demo, wrong));
  if (wrong.length > 0) throw new StartFailure(wrong.join('\n'));
  return {
    port,
    host,
    databaseUrl: value('DATABASE_URL', /** @type {string | null} */ (null)),
    dataDir: resolve(repositoryRoot, value('DATA_DIR', '.data')),
    demo,
    documents: value('GRAPHQL_DOCUMENTS', 'trusted'),
    keys: cpr && cprIndex ? { cpr, cprIndex } : null,
    logLevel: value('LOG_LEVEL', demo ? 'warn' : 'info'),
    publicOrigin: value('PUBLIC_ORIGIN', /** @type {string | null} */ (null)),
    trustProxy: value('TRUST_PROXY', false),
    logKeptYears: value('LOG_KEPT_YEARS', fewestYears),
  };
}

/**
 * What starts all the same, and somebody should know of.
 * @param {Configuration} configuration
 * @returns {string[]} one sentence each
 */
export function cautions({ demo, publicOrigin }) {
  if (demo || publicOrigin?.startsWith('https:')) return [];
  return [
    'PUBLIC_ORIGIN is no https address: passwords and sessions are not kept to HTTPS. That is safe on this machine alone; for anybody else set it to the address of the proxy with TLS, as in https://plans.example.',
  ];
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
 * @param {Buffer | null} cpr
 * @param {Buffer | null} cprIndex
 * @param {boolean} demo
 * @param {string[]} wrong what has been said of them already
 */
function missingKeys(cpr, cprIndex, demo, wrong) {
  if (cpr && cprIndex?.equals(cpr)) return ['CPR_KEY and CPR_INDEX_KEY must not be the same.'];
  const missing = Object.entries({ CPR_KEY: cpr, CPR_INDEX_KEY: cprIndex })
    .filter(([name, key]) => !key && !wrong.some((line) => line.startsWith(`${name} `)))
    .map(([name]) => name);
  if (demo && missing.length === 2) return [];
  const command = 'make one with "openssl rand -base64 32" and keep it where it is never lost';
  return missing.map((name) => `${name} is missing: ${command}.`);
}
