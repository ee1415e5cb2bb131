/**
 * Packages that are hundreds of small modules behind one entry. Jest would read and link all of them
 * anew for every test file; so each is made one file, once a version.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const webFolder = fileURLToPath(new URL('../../apps/web/', import.meta.url));

/** Made together: what two of them share is there once, as it is in the packages. */
const entries = [
  '@apollo/client',
  '@apollo/client/react',
  '@apollo/client/testing/react',
  '@navikt/aksel-icons',
  '@testing-library/user-event',
  'date-fns',
  'date-fns/locale',
  'graphql',
  'rxjs',
];

/** There is one of each of these, whoever asks for it. */
const shared = [/^react(-dom)?(\/|$)/, /^@testing-library\/dom$/];

/** @param {string} entry */
function versionOf(entry) {
  const [first = '', second = ''] = entry.split('/');
  const packageName = first.startsWith('@') ? `${first}/${second}` : first;
  const manifest = readFileSync(join(webFolder, 'node_modules', packageName, 'package.json'));
  return JSON.parse(manifest.toString()).version;
}

/** How they are made is part of the name: another way makes others. */
const made = [readFileSync(fileURLToPath(import.meta.url), 'utf8'), ...entries.map(versionOf)];
const name = createHash('sha256').update(made.join(' ')).digest('hex').slice(0, 16);
/** Inside the tree that uses them, so that what they import themselves is found from there. */
const folder = join(webFolder, 'node_modules', '.cache', 'barrels', name);

/** @param {string} entry */
const fileOf = (entry) => entry.replaceAll('/', '-');

/** For jest's `moduleNameMapper`: each entry, and the one file that stands for it. */
export const barrelMapper = () =>
  Object.fromEntries(entries.map((entry) => [`^${entry}$`, join(folder, `${fileOf(entry)}.mjs`)]));

/** Makes the files if they are not there yet. */
export async function bundleBarrels() {
  if (existsSync(folder)) return;
  const fromWeb = createRequire(join(webFolder, 'package.json'));
  /** @type {typeof import('vite')} */
  const { build } = await import(pathToFileURL(fromWeb.resolve('vite')).href);
  const partial = `${folder}.${process.pid}`;
  await build({
    root: webFolder,
    mode: 'development',
    configFile: false,
    publicDir: false,
    // Each of a thousand icons says that it is for a browser.
    logLevel: 'error',
    build: {
      outDir: partial,
      minify: false,
      target: 'es2022',
      rolldownOptions: {
        input: Object.fromEntries(entries.map((entry) => [fileOf(entry), entry])),
        external: shared,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  // Another run may have been quicker: its files are the same.
  if (existsSync(folder)) rmSync(partial, { recursive: true });
  else renameSync(partial, folder);
}
