/** The keys of demo mode: made once and kept beside the demo data, so that nobody has to think of them. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDataFolder } from './data-folder.mjs';
import { key } from './setting-kinds.mjs';
import { StartFailure } from './start-failure.mjs';

/**
 * @param {string} dataDir
 * @returns {import('./configuration.mjs').Keys}
 */
export function demoKeys(dataDir) {
  const file = join(dataDir, 'keys.json');
  if (existsSync(file)) return readKeys(file);
  const keys = { cpr: randomBytes(32), cprIndex: randomBytes(32) };
  makeDataFolder(dataDir);
  const lines = {
    CPR_KEY: keys.cpr.toString('base64'),
    CPR_INDEX_KEY: keys.cprIndex.toString('base64'),
  };
  writeFileSync(file, `${JSON.stringify(lines, null, 2)}\n`, { mode: 0o600 });
  return keys;
}

/** @param {string} file */
function readKeys(file) {
  try {
    const lines = JSON.parse(readFileSync(file, 'utf8'));
    return { cpr: key(lines.CPR_KEY), cprIndex: key(lines.CPR_INDEX_KEY) };
  } catch (cause) {
    throw new StartFailure(
      `The demo keys in ${file} cannot be read. Remove the data folder to begin anew.`,
      { cause },
    );
  }
}
