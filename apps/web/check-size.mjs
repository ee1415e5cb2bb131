/** Weighs what a browser must load before each page can be used, and fails when it is too much. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** JavaScript of a first load, gzipped, at most: pages without charts. In bytes (1 KB = 1,000). */
const MOST_BYTES = 200_000;

/** Pages whose charts may weigh more; they are still shown in the table. */
const WITH_CHARTS = new Set(['src/comparison/ComparisonPage.tsx']);

const dist = new URL('dist/', import.meta.url);

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

/** @param {string} line */
const complain = (line) => process.stderr.write(`${line}\n`);

/** @typedef {{ file: string, imports?: string[], dynamicImports?: string[], isEntry?: boolean }} Chunk */

const manifestUrl = new URL('.vite/manifest.json', dist);
if (!existsSync(manifestUrl)) {
  complain('There is no build to weigh: run `vite build` in apps/web first.');
  process.exit(1);
}
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(manifestUrl, 'utf8'));

/**
 * The chunk itself and all it imports at once.
 * @param {string} key
 * @param {Set<string>} [seen]
 * @returns {Set<string>}
 */
function withImports(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key]?.imports ?? []) withImports(next, seen);
  return seen;
}

/**
 * The Danish texts of a page's slice are fetched beside it, not imported by it.
 * @param {string} page
 */
const textsOf = (page) => `../../packages/texts/src/${page.split('/')[1]}.da.ts`;

/** @param {Iterable<string>} keys */
function weigh(keys) {
  const files = new Set([...keys].map((key) => manifest[key]?.file ?? ''));
  const scripts = [...files].filter((file) => file.endsWith('.js'));
  return scripts.reduce(
    (sum, file) => sum + gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length,
    0,
  );
}

const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
const pages = Object.keys(manifest).filter((key) => /^src\/.*Page\.tsx$/.test(key));
if (!entry || pages.length === 0) {
  complain('The build has no entry or no pages: nothing was weighed.');
  process.exit(1);
}

const rows = pages
  .map((page) => ({
    page,
    bytes: weigh([...withImports(entry), ...withImports(page), ...withImports(textsOf(page))]),
  }))
  .toSorted((a, b) => b.bytes - a.bytes);
const tooHeavy = rows.filter(({ page, bytes }) => bytes > MOST_BYTES && !WITH_CHARTS.has(page));

say('First load of each page, JavaScript gzipped:');
for (const { page, bytes } of rows) {
  const kilobytes = `${(bytes / 1_000).toFixed(1)} KB`.padStart(9);
  say(`${kilobytes}  ${page}${WITH_CHARTS.has(page) ? ' (charts)' : ''}`);
}
if (tooHeavy.length > 0) {
  complain(`More than ${MOST_BYTES / 1_000} KB: ${tooHeavy.map(({ page }) => page).join(', ')}`);
  process.exit(1);
}
