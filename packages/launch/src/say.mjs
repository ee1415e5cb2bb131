/** How the commands speak: calm sentences, and a sign of life while a long step runs. */

const signOfLifeMs = 10_000;

/** @param {string} sentence */
export function say(sentence) {
  process.stdout.write(`${sentence}\n`);
}

/** @param {string} sentence */
export function complain(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/**
 * A span of time in words: '0.4 s', '12 s', '2 min 5 s'.
 * @param {number} milliseconds
 */
export function inWords(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/**
 * Says that a step begins and how long it took, and in between that it is still at work.
 * @template T
 * @param {string} doing 'Building the app'
 * @param {(note: (text: string) => void) => Promise<T> | T} work may note how far it is, in a few words
 * @returns {Promise<T>}
 */
export async function step(doing, work) {
  const began = Date.now();
  let latest = '';
  say(`${doing} …`);
  const alive = setInterval(() => {
    say(`  … ${latest || 'still at it'} (${inWords(Date.now() - began)})`);
  }, signOfLifeMs);
  try {
    const result = await work((text) => {
      latest = text;
    });
    say(`  done in ${inWords(Date.now() - began)}.`);
    return result;
  } finally {
    clearInterval(alive);
  }
}
