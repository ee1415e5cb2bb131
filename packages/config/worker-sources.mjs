/**
 * Jest's transform for what the API's tests are about: a worker loads the server's sources once, as
 * the server itself does, and each file of tests is given them. A test and its helpers are its own.
 */
import { findSourceMap } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * What the worker has loaded, where a test's own world can reach it too.
 * @type {Map<string, object>}
 */
const loaded = new Map();
Object.assign(globalThis, { loadedSources: loaded });

/** @type {Promise<void> | undefined} */
let stripping;

/**
 * @param {string} path
 * @returns {Promise<object>}
 */
async function load(path) {
  stripping ??= stripTypes();
  await stripping;
  const module = await import(pathToFileURL(path).href);
  loaded.set(path, module);
  return module;
}

async function stripTypes() {
  const { register } = await import('tsx/esm/api');
  register();
  traceSources();
  // Only when nothing is left to do: else Node first takes apart its memory, longer than Jest waits.
  if (process.send) process.once('beforeExit', () => process.exit());
}

/** Jest knows the lines of what it has transformed itself; of these Node does. */
function traceSources() {
  const ofJest = Object.getOwnPropertyDescriptor(Error, 'prepareStackTrace')?.value;
  const traced = (/** @type {Error} */ error, /** @type {NodeJS.CallSite[]} */ frames) =>
    ofJest?.(error, frames.map(asWritten));
  let current = traced;
  // Jest puts its own back for every file of tests; packages put theirs for a moment.
  Object.defineProperty(Error, 'prepareStackTrace', {
    get: () => current,
    set: (next) => {
      current = next === ofJest ? traced : next;
    },
  });
}

/** @param {NodeJS.CallSite} frame */
function asWritten(frame) {
  const file = frame.getFileName();
  const [line, column] = [frame.getLineNumber(), frame.getColumnNumber()];
  if (!file?.startsWith('file:') || line === null || column === null) return frame;
  const origin = findSourceMap(file)?.findOrigin(line, column);
  if (!origin || !('lineNumber' in origin)) return frame;
  const written = {
    getFileName: () => fileURLToPath(file),
    getLineNumber: () => origin.lineNumber,
    getColumnNumber: () => origin.columnNumber,
  };
  return new Proxy(frame, {
    get: (real, name) => Reflect.get(written, name) ?? Reflect.get(real, name).bind(real),
  });
}

/** @param {string} path */
async function shared(path) {
  const exported = Object.keys(await load(path)).map((name) =>
    name === 'default'
      ? 'export default module.default;'
      : `export const ${name} = module.${name};`,
  );
  return `import { runInThisContext } from 'node:vm';
    const module = runInThisContext('loadedSources').get(${JSON.stringify(path)});
    ${exported.join('\n')}`;
}

export default {
  /**
   * What a module exports may be another's, so its text alone is no key.
   * @param {string} _source
   * @param {string} path
   */
  getCacheKeyAsync: (_source, path) => shared(path),
  /**
   * @param {string} _source
   * @param {string} path
   */
  processAsync: async (_source, path) => ({ code: await shared(path) }),
};
