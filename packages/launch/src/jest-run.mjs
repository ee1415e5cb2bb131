/** Runs jest projects in a process of their own and counts what they found. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRepository, repositoryRoot } from './paths.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * @param {string[]} projects
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Tally>} a file that could not even be loaded counts as one failed test
 */
export async function runJest(projects, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'sammenhaeng-jest-'));
  const report = join(folder, 'report.json');
  try {
    const code = await jest(
      ['--selectProjects', ...projects, '--json', `--outputFile=${report}`],
      env,
    );
    const tally = readTally(report);
    // Jest may fail outside any test, in its set-up say.
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function jest(args, env) {
  const script = inRepository('node_modules', 'jest', 'bin', 'jest.js');
  const config = inRepository('packages', 'config', 'jest.config.mjs');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...flags, script, '--config', config, ...args], {
      cwd: repositoryRoot,
      env: { ...process.env, NODE_ENV: 'test', ...env },
      // The report on standard output is also in the file; what people read goes to standard error.
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * @param {string} report
 * @returns {Tally}
 */
function readTally(report) {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
