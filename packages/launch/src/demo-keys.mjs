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
  const keys = { cprKey: newKey(), cprIndexKey: newKey() };
  makeDataFolder(dataDir);
  writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  return keys;
}

function newKey() {
  return randomBytes(32).toString('base64');
}

/** @param {string} file */
function readKeys(file) {
  try {
    const { cprKey, cprIndexKey } = JSON.parse(readFileSync(file, 'utf8'));
    return { cprKey: key(cprKey), cprIndexKey: key(cprIndexKey) };
  } catch (cause) {
    throw new StartFailure(
      `The demo keys in ${file} cannot be read. Remove the data folder to begin anew.`,
      { cause },
    );
  }
}
