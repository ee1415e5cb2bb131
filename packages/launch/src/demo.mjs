/** Fills an empty database with the fictive people and plans of the demo, and can bring them back. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { connect } from './connect.mjs';
import { applyMigrations } from './migrate.mjs';
import { inRepository } from './paths.mjs';
import { say, step } from './say.mjs';
import { StartFailure } from './start-failure.mjs';

/**
 * @typedef {object} DemoModule what the server's build gives us
 * @property {(options: { databaseUrl: string, keys: import('./configuration.mjs').Keys, onProgress: (text: string) => void }) => Promise<unknown>} seedDemo
 * @property {{ name: string, role: string, unitName: string, email: string }[]} demoPeople
 * @property {string} demoPassword
 * @property {(databaseUrl: string) => Promise<number>} seedReferenceData
 */

/** @typedef {{ databaseUrl: string, keys: import('./configuration.mjs').Keys, dataDir: string }} DemoPlace */

/** @returns {Promise<DemoModule>} */
export function loadDemo() {
  return import(pathToFileURL(inRepository('apps', 'api', 'dist', 'demo.js')).href);
}

/**
 * Seeds on the first start. A seeding that was cut off is begun again on an empty database.
 * @param {DemoPlace} place
 */
export async function seedIfEmpty(place) {
  if (existsSync(unfinishedMark(place))) return resetDemo(place);
  if (await isEmpty(place.databaseUrl)) await seed(place);
}

/**
 * Throws everything in the database away and fills it as on the first start.
 * @param {DemoPlace} place
 * @throws {StartFailure} when a real citizen is in it, and then nothing was touched
 */
export async function resetDemo(place) {
  const client = await connect(place.databaseUrl);
  try {
    await refuseRealPeople(client);
    writeFileSync(unfinishedMark(place), '');
    await client.query('drop schema public cascade');
    await client.query('create schema public');
  } finally {
    await client.end();
  }
  await applyMigrations(place.databaseUrl, { onProgress: say });
  await seed(place);
}

/**
 * Nobody throws real people's data away by a wrong DATABASE_URL.
 * @param {import('pg').Client} client
 */
async function refuseRealPeople(client) {
  // An emptying that was cut off leaves no table behind.
  const { rows } = await client.query("select to_regclass('public.citizen') is not null as there");
  if (!rows[0].there) return;
  const real = await client.query('select 1 from citizen where not is_fictive limit 1');
  if (real.rowCount === 0) return;
  throw new StartFailure(
    'There are citizens in this database who are not fictive, so nothing was thrown away. The demo needs a database of its own: see DATABASE_URL and DATA_DIR.',
  );
}

/** @param {DemoPlace} place */
async function seed(place) {
  const { seedDemo } = await loadDemo();
  writeFileSync(unfinishedMark(place), '');
  await step('Filling the database with fictive people and plans', (note) =>
    seedDemo({ databaseUrl: place.databaseUrl, keys: place.keys, onProgress: note }),
  );
  rmSync(unfinishedMark(place));
}

/** @param {DemoPlace} place */
function unfinishedMark({ dataDir }) {
  return join(dataDir, 'demo-unfinished');
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
