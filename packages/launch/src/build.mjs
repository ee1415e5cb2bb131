/** Builds the screen and the server when what they are made of has changed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, isStamped, stamp } from './fingerprint.mjs';
import { inRepository } from './paths.mjs';
import { step } from './say.mjs';
import { runNode } from './tool.mjs';

const shared = ['domain', 'graph', 'texts', 'fixtures'].map((name) =>
  inRepository('packages', name),
);

/** @type {{ what: string, folder: string, result: string }[]} */
const builds = [
  { what: 'the screen', folder: inRepository('apps', 'web'), result: 'index.html' },
  { what: 'the server', folder: inRepository('apps', 'api'), result: 'main.js' },
];

/** @param {{ always?: boolean }} [options] */
export async function buildIfNeeded({ always = false } = {}) {
  for (const { what, folder, result } of builds) {
    const wanted = fingerprint([folder, ...shared]);
    const stampFile = join(folder, 'dist', '.built-from');
    const isBuilt = existsSync(join(folder, 'dist', result)) && isStamped(stampFile, wanted);
    if (isBuilt && !always) continue;
    await step(`Building ${what}`, () => build(what, folder));
    stamp(stampFile, wanted);
  }
}

/**
 * @param {string} what
 * @param {string} folder
 */
async function build(what, folder) {
  const own = join(folder, 'node_modules', 'vite', 'bin', 'vite.js');
  const vite = existsSync(own)
    ? own
    : inRepository('apps', 'web', 'node_modules', 'vite', 'bin', 'vite.js');
  await runNode(`Building ${what}`, [vite, 'build', '--logLevel', 'warn'], {
    cwd: folder,
    // Vite builds for production unless told otherwise; a test run's NODE_ENV must not leak in.
    env: { NODE_ENV: undefined },
  });
}
