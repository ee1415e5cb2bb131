/** A start that cannot go on for a reason the person at the keyboard can act on: shown as a sentence, without a stack. */
export class StartFailure extends Error {
  /**
   * @param {string} sentence what is wrong and what to do about it
   * @param {{ cause?: unknown }} [options]
   */
  constructor(sentence, options) {
    super(sentence, options);
    this.name = 'StartFailure';
  }
}

/**
 * The code of a Node or PostgreSQL error ('ENOENT', '23505'), or an empty string.
 * @param {unknown} error
 */
export function errorCode(error) {
  const code = error && typeof error === 'object' && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

/**
 * What an error says, in one line.
 * @param {unknown} error
 * @returns {string}
 */
export function errorSentence(error) {
  if (error instanceof AggregateError && !error.message) {
    return error.errors.map(errorSentence).join('; ');
  }
  return error instanceof Error ? error.message : String(error);
}
