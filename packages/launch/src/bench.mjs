/** `npm run bench`: installs and builds if needed, then hands over to the benchmark with its arguments. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { inRepository, repositoryRoot } from './paths.mjs';
import { prepare } from './prepare.mjs';

await prepare();

const tsx = pathToFileURL(createRequire(inRepository('package.json')).resolve('tsx')).href;
const main = inRepository('packages', 'bench', 'src', 'main.ts');
const bench = spawn(process.execPath, ['--import', tsx, main, ...process.argv.slice(2)], {
  cwd: repositoryRoot,
  stdio: 'inherit',
});
// The terminal tells the benchmark too; it clears up after itself, and we wait for that.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => bench.kill(signal));
}
bench.once('exit', (code) => process.exit(code ?? 1));
