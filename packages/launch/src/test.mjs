/** `npm test`: everything that must hold, from a fresh clone; the last line counts. */
import { installIfNeeded } from './install.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { complain, inWords, say } from './say.mjs';
import { errorSentence, StartFailure } from './start-failure.mjs';

const checks = ['types', 'format', 'lint', 'arrows', 'unused', 'contract', 'build'];
const stages = [...checks, 'domain', 'launch', 'api', 'web', 'browser'];

/** @returns {Set<string>} */
function chosenStages() {
  const at = process.argv.indexOf('--only');
  if (at === -1) return new Set(stages);
  const chosen = (process.argv[at + 1] ?? '').split(',').filter(Boolean);
  const unknown = chosen.filter((stage) => !stages.includes(stage));
  if (chosen.length > 0 && unknown.length === 0) return new Set(chosen);
  throw new StartFailure(`--only takes some of ${stages.join(',')}; not "${unknown.join(',')}".`);
}

const began = Date.now();
let tally = { passed: 0, failed: 0, skipped: 0 };
try {
  checkNodeVersion();
  const chosen = chosenStages();
  await installIfNeeded();
  // These need the installed packages, so they are loaded only now.
  const { runStages } = await import('./stages.mjs');
  tally = await runStages(chosen);
} catch (error) {
  tally.failed += 1;
  complain(errorSentence(error));
}
say(`\nIt took ${inWords(Date.now() - began)}.`);
say(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
process.exitCode = tally.failed > 0 ? 1 : 0;
