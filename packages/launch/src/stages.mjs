/** Runs the chosen stages in order, shows what failed, and adds up. */
import { browserEnvironment } from './browser-environment.mjs';
import { buildIfNeeded } from './build.mjs';
import { firstLoadCheck, staticChecks } from './checks.mjs';
import { generate } from './generate.mjs';
import { runJest } from './jest-run.mjs';
import { inWords, say } from './say.mjs';
import { errorSentence } from './start-failure.mjs';

/** @typedef {import('./jest-run.mjs').Tally} Tally */
/** @typedef {import('./checks.mjs').Check} Check */

/** More at a time only makes each slower on two cores. */
const checksAtATime = 2;

/** Each runs in a process of its own, so that one tree's memory is given back before the next. */
const jestStages = {
  domain: ['domain', 'fixtures', 'graph', 'texts'],
  launch: ['launch'],
  api: ['api'],
  web: ['web'],
};

/**
 * @param {Set<string>} chosen
 * @returns {Promise<Tally>}
 */
export async function runStages(chosen) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @param {Tally} tally */
  const add = (tally) => {
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.skipped += tally.skipped;
  };

  add(await runCheck(generateCheck));
  const checks = staticChecks().filter(({ stage }) => chosen.has(stage));
  await Promise.all(
    Array.from({ length: checksAtATime }, async () => {
      for (let check = checks.shift(); check; check = checks.shift()) add(await runCheck(check));
    }),
  );
  if (chosen.has('build')) {
    add(await runCheck(buildCheck));
    add(await runCheck(firstLoadCheck()));
  }
  // What starts the app, or fills its demo, does it with what is built.
  if (chosen.has('launch')) await buildIfNeeded();
  for (const [stage, projects] of Object.entries(jestStages)) {
    if (chosen.has(stage)) add(await timed(stage, () => runJest(projects)));
  }
  if (chosen.has('browser')) add(await timed('browser', runJourneys));
  return total;
}

/** @type {Check} */
const generateCheck = {
  stage: 'generate',
  title: 'the code that is not committed can be generated',
  run: async () => {
    await generate();
    return { holds: true, output: '' };
  },
};

/** @type {Check} */
const buildCheck = {
  stage: 'build',
  title: 'the screen and the server can be built',
  run: async () => {
    await buildIfNeeded();
    return { holds: true, output: '' };
  },
};

async function runJourneys() {
  await buildIfNeeded();
  const browser = browserEnvironment();
  try {
    return await runJest(['browser'], browser.env);
  } finally {
    browser.remove();
  }
}

/**
 * @param {Check} check
 * @returns {Promise<Tally>}
 */
async function runCheck({ stage, title, run }) {
  const began = Date.now();
  const { holds, output } = await run().catch((error) => ({
    holds: false,
    output: errorSentence(error),
  }));
  say(`${holds ? 'ok  ' : 'FAIL'} ${stage}: ${title} (${inWords(Date.now() - began)})`);
  if (!holds) say(output);
  return { passed: holds ? 1 : 0, failed: holds ? 0 : 1, skipped: 0 };
}

/**
 * @param {string} stage
 * @param {() => Promise<Tally>} run
 */
async function timed(stage, run) {
  say(`\nTests of ${stage} …`);
  const began = Date.now();
  const tally = await run();
  const { passed, failed, skipped } = tally;
  say(
    `${stage}: ${passed} passed, ${failed} failed, ${skipped} skipped, in ${inWords(Date.now() - began)}.`,
  );
  return tally;
}
