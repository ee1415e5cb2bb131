/** Tells whether a step must run again: a hash over what goes in, stamped beside what came out. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { repositoryRoot } from './paths.mjs';

/** Generated code follows from sources that are looked at themselves. */
const leftOut = new Set(['node_modules', 'dist', 'generated']);

/**
 * A hash over the files' paths and contents. Tests are left out: they do not change what is built.
 * A path that is not there counts as empty.
 * @param {string[]} paths files and folders
 * @param {string} [more] anything else the result depends on
 */
export function fingerprint(paths, more = '') {
  const hash = createHash('sha256').update(more);
  for (const file of paths.flatMap(filesUnder).toSorted()) {
    hash.update(`\0${relative(repositoryRoot, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * @param {string} stampFile
 * @param {string} expected
 */
export function isStamped(stampFile, expected) {
  try {
    return readFileSync(stampFile, 'utf8') === expected;
  } catch {
    return false;
  }
}

/**
 * @param {string} stampFile
 * @param {string} value
 */
export function stamp(stampFile, value) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, value);
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile()) return [path];
  if (!stat?.isDirectory()) return [];
  return readdirSync(path)
    .filter((name) => !leftOut.has(name) && !/\.test\.\w+$/.test(name) && !name.startsWith('.'))
    .flatMap((name) => filesUnder(join(path, name)));
}
