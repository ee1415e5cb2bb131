/** Weighs what a browser must load before each page can be used, and fails when it is too much. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { MORE_TEXTS, ONLY_ON, WAITS } from './first-load-parts.mjs';

/** JavaScript of a first load, gzipped, at most: pages without charts. In bytes (1 KB = 1,000). */
const MOST_BYTES = 200_000;

/** Pages whose charts may weigh more; they are still shown in the table. */
const WITH_CHARTS = new Set(['src/comparison/ComparisonPage.tsx']);

const dist = new URL('dist/', import.meta.url);

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

/** @param {string} line */
const complain = (line) => process.stderr.write(`${line}\n`);

/** @typedef {{ file: string, name?: string, imports?: string[], dynamicImports?: string[], isEntry?: boolean }} Chunk */

const manifestUrl = new URL('.vite/manifest.json', dist);
if (!existsSync(manifestUrl)) {
  complain('There is no build to weigh: run `vite build` in apps/web first.');
  process.exit(1);
}
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(manifestUrl, 'utf8'));

const waiting = new Set(Object.values(WAITS).flat());
const names = new Set(Object.values(manifest).map(({ name }) => name));
const gone = [...waiting].filter((part) => manifest[part] === undefined && !names.has(part));
if (gone.length > 0) {
  complain(`These parts wait for something, but are not there: ${gone.join(', ')}`);
  process.exit(1);
}

/**
 * Another page, or its texts: fetched when somebody goes there.
 * @param {string} key
 */
const isElsewhere = (key) => key.endsWith('Page.tsx') || key.includes('/packages/texts/');

/**
 * The Danish texts of a page's slice are fetched beside it, not imported by it.
 * @param {string} page
 */
const textsOf = (page) =>
  [page.split('/')[1], ...(MORE_TEXTS.get(page) ?? [])].map(
    (name) => `../../packages/texts/src/${name}.da.ts`,
  );

/**
 * Whether a part that is loaded by itself is fetched as soon as the page stands.
 * @param {string} part
 * @param {string} page
 */
function isAtOnce(part, page) {
  if (waiting.has(part) || waiting.has(manifest[part]?.name ?? '')) return false;
  return !isElsewhere(part) && (ONLY_ON.get(part)?.has(page) ?? true);
}

/**
 * The entry, the page and its texts, with all they import and all that is fetched at once.
 * @param {string} entry
 * @param {string} page
 * @returns {Set<string>}
 */
function firstLoad(entry, page) {
  /** @type {Set<string>} */
  const seen = new Set();
  const left = [entry, page, ...textsOf(page)];
  for (let key = left.pop(); key !== undefined; key = left.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    const { imports = [], dynamicImports = [] } = manifest[key] ?? {};
    left.push(...imports, ...dynamicImports.filter((part) => isAtOnce(part, page)));
  }
  return seen;
}

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
    bytes: weigh(firstLoad(entry, page)),
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
