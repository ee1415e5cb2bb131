/** Every check that is not a jest test: each counts as one test and says in its title what must hold. */
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { checkArrows } from './arrows.mjs';
import { inRepository } from './paths.mjs';
import { runTool } from './tool.mjs';

/**
 * @typedef {object} Check
 * @property {string} stage for `--only`
 * @property {string} title a claim
 * @property {() => Promise<Outcome>} run
 */

/** @typedef {{ holds: boolean, output: string }} Outcome */

const tools = createRequire(inRepository('package.json'));

/** @returns {Check[]} */
export function staticChecks() {
  return [
    ...typeChecks(),
    tool(
      'format',
      'every file is formatted as the formatter would',
      '@biomejs/biome',
      'bin/biome',
      ['format'],
    ),
    tool('lint', 'the linter finds nothing', 'oxlint', 'bin/oxlint', ['--deny-warnings']),
    { stage: 'arrows', title: 'imports follow the arrows of the house', run: checkArrows },
    unused('no file, export or dependency is left over'),
    unused('nothing of the product is needed by its tests alone', '--production'),
    { stage: 'contract', title: 'the migrations make what the schema says', run: checkMigrations },
    {
      stage: 'contract',
      title: 'the committed GraphQL schema is the one the API prints',
      run: () => node('--import', 'tsx', 'apps/api/src/graph/print-schema.ts', '--check'),
    },
  ];
}

/** @returns {Check} */
export function firstLoadCheck() {
  return {
    stage: 'build',
    title: 'the first load of a page stays within its size',
    run: () => node('apps/web/check-size.mjs'),
  };
}

/** @returns {Check[]} */
function typeChecks() {
  return ['apps', 'packages']
    .flatMap((group) => readdirSync(inRepository(group)).map((name) => join(group, name)))
    .filter((folder) => existsSync(inRepository(folder, 'tsconfig.json')))
    .filter((folder) => existsSync(inRepository(folder, 'src')))
    .map((folder) =>
      tool('types', `the types of ${folder} fit`, 'typescript-7', 'bin/tsc', ['--project', folder]),
    );
}

/**
 * @param {string} title
 * @param {...string} args
 */
function unused(title, ...args) {
  const quietly = ['--no-progress', '--no-config-hints', '--config', '.config/knip.mjs'];
  return tool('unused', title, 'knip', 'bin/knip.js', [...quietly, ...args]);
}

/**
 * @param {string} stage
 * @param {string} title
 * @param {string} packageName of a development tool of the repository
 * @param {string} script inside the package
 * @param {string[]} args
 * @returns {Check}
 */
function tool(stage, title, packageName, script, args) {
  return {
    stage,
    title,
    run: () => node(join(packageFolder(packageName), script), ...args),
  };
}

/** @param {string} name */
function packageFolder(name) {
  const found = tools.resolve.paths(name)?.find((folder) => existsSync(join(folder, name)));
  if (!found) throw new Error(`${name} is not installed.`);
  return join(found, name);
}

/** @param {...string} args */
async function node(...args) {
  const { code, output } = await runTool(process.execPath, args);
  return { holds: code === 0, output };
}

/** Compares in a process of its own: the database in memory takes a lot of it. */
async function checkMigrations() {
  const script = join(dirname(new URL(import.meta.url).pathname), 'migration-sql.mjs');
  const { code, output } = await runTool(process.execPath, [script]);
  return { holds: code === 0 && output.includes('say the same'), output };
}
