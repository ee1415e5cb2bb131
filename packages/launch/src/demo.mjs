/** Fills an empty database with the fictive people and plans of the demo, and can bring them back. */
import { pathToFileURL } from 'node:url';
import { connect } from './connect.mjs';
import { checkInstallation } from './installation.mjs';
import { applyMigrations } from './migrate.mjs';
import { inRepository } from './paths.mjs';
import { realAccounts, realCitizens } from './real-people.mjs';
import { say, step } from './say.mjs';
import { StartFailure } from './start-failure.mjs';

/**
 * @typedef {object} DemoModule what the server's build gives us
 * @property {(options: { databaseUrl: string, keys: import('./configuration.mjs').Keys, onProgress: (text: string) => void }) => Promise<unknown>} seedDemo
 * @property {{ name: string, role: string, unitName: string, email: string }[]} demoPeople
 * @property {string} demoPassword
 * @property {(databaseUrl: string) => Promise<number>} seedReferenceData
 */

/** @typedef {{ databaseUrl: string, keys: import('./configuration.mjs').Keys }} DemoPlace */

/** @returns {Promise<DemoModule>} */
export function loadDemo() {
  return import(pathToFileURL(inRepository('apps', 'api', 'dist', 'demo.js')).href);
}

/**
 * Seeds on the first start. The database alone says whether that is now: people come into it in one
 * transaction, so one that was cut off has left it empty.
 * @param {DemoPlace} place
 */
export async function seedIfEmpty(place) {
  if (await isEmpty(place.databaseUrl)) await seed(place);
}

/**
 * Throws everything in the database away and fills it as on the first start.
 * @param {DemoPlace} place
 * @throws {StartFailure} when somebody real is in it, and then nothing was touched
 */
export async function resetDemo(place) {
  const client = await connect(place.databaseUrl);
  try {
    await refuseRealPeople(client);
    // Both or neither: a start after this was cut off finds an empty database and fills it.
    await client.query('begin; drop schema public cascade; create schema public; commit');
  } finally {
    await client.end();
  }
  await applyMigrations(place.databaseUrl, { onProgress: say });
  await checkInstallation({ ...place, demo: true });
  await seed(place);
}

/**
 * Nobody throws real people's data away by a wrong DATABASE_URL.
 * @param {import('pg').Client} client
 */
async function refuseRealPeople(client) {
  const real = (await realCitizens(client)) ?? (await realAccounts(client));
  if (!real) return;
  throw new StartFailure(
    `There are ${real}, so nothing was thrown away. The demo needs a database of its own: see DATABASE_URL and DATA_DIR.`,
  );
}

/** @param {DemoPlace} place */
async function seed({ databaseUrl, keys }) {
  const { seedDemo } = await loadDemo();
  await step('Filling the database with fictive people and plans', (note) =>
    seedDemo({ databaseUrl, keys, onProgress: note }),
  );
}

/** @param {string} databaseUrl */
async function isEmpty(databaseUrl) {
  const client = await connect(databaseUrl);
  try {
    const { rowCount } = await client.query('select 1 from employee limit 1');
    return rowCount === 0;
  } finally {
    await client.end();
  }
}
