/**
 * Packages that are hundreds of small modules behind one entry. Jest would read and link all of them
 * anew for every test file; so each is made one file, once a version.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const webFolder = fileURLToPath(new URL('../../apps/web/', import.meta.url));
/** Inside the tree that uses them, so that what they import themselves is found from there. */
const folder = join(webFolder, 'node_modules', '.cache', 'barrels');

const entries = ['@navikt/aksel-icons', 'date-fns', 'date-fns/locale'];

/** @param {string} entry */
function fileOf(entry) {
  const [first = '', second = ''] = entry.split('/');
  const packageName = first.startsWith('@') ? `${first}/${second}` : first;
  const manifest = readFileSync(join(webFolder, 'node_modules', packageName, 'package.json'));
  const { version } = JSON.parse(manifest.toString());
  return `${entry.replaceAll('/', '-')}-${version}.mjs`;
}

/** For jest's `moduleNameMapper`: each entry, and the one file that stands for it. */
export const barrelMapper = () =>
  Object.fromEntries(entries.map((entry) => [`^${entry}$`, join(folder, fileOf(entry))]));

/** Makes the files that are not there yet. */
export async function bundleBarrels() {
  const missing = entries.filter((entry) => !existsSync(join(folder, fileOf(entry))));
  if (missing.length === 0) return;
  const fromWeb = createRequire(join(webFolder, 'package.json'));
  /** @type {typeof import('vite')} */
  const { build } = await import(pathToFileURL(fromWeb.resolve('vite')).href);
  for (const entry of missing) {
    await build({
      root: webFolder,
      configFile: false,
      publicDir: false,
      // Each of a thousand icons says that it is for a browser.
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: false,
        minify: false,
        target: 'es2022',
        rolldownOptions: {
          input: entry,
          external: [/^react/],
          preserveEntrySignatures: 'strict',
          output: { format: 'es', entryFileNames: fileOf(entry) },
        },
      },
    });
  }
}
