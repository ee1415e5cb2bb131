/** Weighs what a browser must load before each page can be used, and fails when it is too much. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** JavaScript of a first load, gzipped, at most: pages without charts. In bytes (1 KB = 1,000). */
const MOST_BYTES = 200_000;

/** Pages whose charts may weigh more; they are still shown in the table. */
const WITH_CHARTS = new Set(['src/comparison/ComparisonPage.tsx']);

/**
 * Parts that are not fetched when a page is opened, by what they wait for. Every other part that is
 * loaded by itself counts as part of the first load; a test in a browser weighs what is fetched.
 */
const WAITS = {
  'until the page is touched': [
    'src/access/DraftShelf.tsx',
    'src/follow-ups/WorklistDrafts.tsx',
    'src/plans/drafts/DraftsElsewhere.tsx',
    'src/plans/drafts/PlanDrafts.tsx',
    'src/plans/ending/EndingSection.tsx',
    'src/plans/hand-over/LeadsSection.tsx',
    'src/plans/meetings/MeetingSection.tsx',
    'src/plans/promises/PromiseLedger.tsx',
    'src/plans/renewal/RenewalPanel.tsx',
    'src/plans/consents/EndingConsents.tsx',
    'src/plans/meetings/mode/WorkStep.tsx',
    'src/plans/seen-by/SeenBySection.tsx',
    'src/plans/sending/SendingSection.tsx',
    // A form that is open from the start: the section can be read meanwhile.
    'src/plans/challenges/ChallengesEditor.tsx',
    'src/plans/follow-up/FollowUpEditor.tsx',
    'src/plans/goals/GoalsEditor.tsx',
    'src/plans/mapping/MappingEditor.tsx',
    'src/plans/master-data/MasterDataEditor.tsx',
  ],
  'until it is asked for': [
    'src/follow-ups/RecordInPlace.tsx',
    'src/plans/batch/BatchTools.tsx',
    'src/plans/compare/VersionComparison.tsx',
    'src/plans/find/CitizenMunicipality.tsx',
    'src/plans/find/NoPlanNeeded.tsx',
    'src/plans/phrases/PhrasePanel.tsx',
    // What another part imports as well goes by its bare name.
    'SinceLastTime',
    'src/ui/DateCalendar.tsx',
  ],
  'until there is a reason': [
    'src/access/PasswordReplaced.tsx',
    'src/access/SignInAgain.tsx',
    'src/plans/hand-over/HandOverNotice.tsx',
    'src/plans/marks/MarksReading.tsx',
    'src/plans/plan/PlanGone.tsx',
  ],
  'for somebody who speaks it': ['src/app/english.ts', 'src/app/swedish.ts'],
};

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
 * The chunk itself, all it imports, and the parts that are fetched as soon as it stands.
 * @param {string} key
 * @param {Set<string>} [seen]
 * @returns {Set<string>}
 */
function firstLoad(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  const chunk = manifest[key];
  const atOnce = (chunk?.dynamicImports ?? []).filter(
    (part) => !waiting.has(part) && !waiting.has(manifest[part]?.name ?? '') && !isElsewhere(part),
  );
  for (const next of [...(chunk?.imports ?? []), ...atOnce]) firstLoad(next, seen);
  return seen;
}

/** Texts of a page beside those of its slice. */
const MORE_TEXTS = new Map([['src/plans/NewPlanPage.tsx', ['find-plan']]]);

/**
 * The Danish texts of a page's slice are fetched beside it, not imported by it.
 * @param {string} page
 */
const textsOf = (page) =>
  [page.split('/')[1], ...(MORE_TEXTS.get(page) ?? [])].map(
    (name) => `../../packages/texts/src/${name}.da.ts`,
  );

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
    bytes: weigh([entry, page, ...textsOf(page)].flatMap((key) => [...firstLoad(key)])),
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
