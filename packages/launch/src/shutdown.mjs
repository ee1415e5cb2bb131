/** Ends what was started, in reverse order, once, however often and by whatever signal it is asked. */
import { complain, say } from './say.mjs';
import { errorSentence } from './start-failure.mjs';
import { stopTools } from './tool.mjs';

/** Requests get time to finish and the database to write everything out; after that we end anyway. */
const longestStopMs = 30_000;
const lookForParentMs = 1_000;

/** @type {(() => Promise<void> | void)[]} */
const endings = [];
/** @type {Promise<never> | undefined} */
let ending;

/**
 * Remembers what to do at the end. Last in, first out.
 * @param {() => Promise<void> | void} stop
 */
export function atEnd(stop) {
  endings.push(stop);
}

/** Whether the end has begun. */
export function isEnding() {
  return ending !== undefined;
}

/**
 * Ends everything and then the process.
 * @param {number} exitCode
 */
export function end(exitCode) {
  ending ??= endAll(exitCode);
  return ending;
}

/** From here on Ctrl-C, SIGTERM and a closed terminal end everything in order. */
export function listenForSignals() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // npm passes on the signal that the terminal has sent us already: the second is no news.
      if (!isEnding()) say('Stopping.');
      void end(0);
    });
  }
  // An error nobody caught must not leave the database running; while ending it is no news.
  process.on('uncaughtException', (error) => {
    if (!isEnding()) complain(error.stack ?? error.message);
    void end(1);
  });
  endWithParent();
}

/** npm's shell may be ended without us being told: then there is nobody left to press Ctrl-C. */
function endWithParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent || isEnding()) return;
    clearInterval(watch);
    void end(0);
  }, lookForParentMs);
  watch.unref();
}

/**
 * @param {number} exitCode
 * @returns {Promise<never>}
 */
async function endAll(exitCode) {
  setTimeout(() => process.exit(1), longestStopMs).unref();
  stopTools();
  // What is remembered while we stop, a database that just came up say, is ended too.
  for (let stop = endings.pop(); stop; stop = endings.pop()) {
    try {
      await stop();
    } catch (error) {
      complain(`While stopping: ${errorSentence(error)}`);
    }
  }
  process.exit(exitCode);
}
