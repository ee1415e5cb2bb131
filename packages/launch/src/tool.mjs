/** Runs another program as a step of ours: its output is kept for when it fails, and it ends when we end. */
import { spawn } from 'node:child_process';
import { repositoryRoot } from './paths.mjs';
import { StartFailure } from './start-failure.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * @typedef {object} ToolOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] over our own; undefined takes a variable away
 * @property {(line: string) => void} [onLine]
 * @property {boolean} [viaShell] Windows starts npm's own scripts only through a shell
 */

/**
 * Runs a program to its end, whatever that is.
 * @param {string} command
 * @param {string[]} args
 * @param {ToolOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runTool(command, args, options = {}) {
  const { cwd = repositoryRoot, env = {}, onLine = () => {}, viaShell = false } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: viaShell,
      windowsHide: true,
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        for (const line of text.split('\n')) if (line.trim()) onLine(line.trim());
      });
    }
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output: output.trim() });
    });
  });
}

/**
 * Runs one of Node's programs; a failure is shown with what it printed.
 * @param {string} what 'The build of the app', for the sentence when it fails
 * @param {string[]} args for node: the script first
 * @param {ToolOptions} [options]
 */
export async function runNode(what, args, options) {
  const { code, output } = await runTool(process.execPath, args, options);
  if (code !== 0) throw new StartFailure(`${what} failed:\n${output}`);
  return output;
}

/** Ends every program that still runs. */
export function stopTools() {
  for (const child of running) child.kill('SIGTERM');
}
