/** Checks the import arrows, and that the checker really saw the trees: it passes silently on nothing. */
import { inRepository } from './paths.mjs';
import { runTool } from './tool.mjs';

/** How many modules each tree has at the least; a tree below that was not seen. */
const fewestModules = {
  'apps/api/src/': 30,
  'apps/web/src/': 30,
  'packages/domain/src/': 20,
  'packages/fixtures/src/': 5,
  'packages/graph/src/': 3,
  'packages/launch/src/': 30,
  'packages/texts/src/': 10,
};

/** @returns {Promise<import('./checks.mjs').Outcome>} */
export async function checkArrows() {
  const cruiser = inRepository(
    'node_modules',
    'dependency-cruiser',
    'bin',
    'dependency-cruise.mjs',
  );
  const config = inRepository('.dependency-cruiser.mjs');
  const { output } = await runTool(process.execPath, [
    cruiser,
    '--config',
    config,
    '--output-type',
    'json',
    'apps',
    'packages',
  ]);
  const result = parse(output);
  if (!result) return { holds: false, output };
  const wrong = result.summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
  );
  const sources = result.modules.map(({ source }) => source);
  for (const [tree, fewest] of Object.entries(fewestModules)) {
    const seen = sources.filter((source) => source.startsWith(tree)).length;
    if (seen < fewest) wrong.push(`Only ${seen} modules were seen in ${tree}, expected ${fewest}.`);
  }
  return { holds: wrong.length === 0, output: wrong.join('\n') };
}

/**
 * @typedef {object} Cruise
 * @property {{ violations: { rule: { name: string }, from: string, to: string }[] }} summary
 * @property {{ source: string }[]} modules
 */

/**
 * @param {string} output
 * @returns {Cruise | null}
 */
function parse(output) {
  try {
    return JSON.parse(output.slice(output.indexOf('{')));
  } catch {
    return null;
  }
}
