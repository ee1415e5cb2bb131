/** How long a session lives, and how guessing a password is slowed down. */

/** Minutes without a request before a session ends. Source: our choice. Sure: C. */
export const SESSION_IDLE_MINUTES = 30;

/** Hours before a session ends however busy it is: one working day. Source: our choice. Sure: C. */
export const SESSION_ABSOLUTE_HOURS = 10;

/** Failed tries with one e-mail that cost nothing: people mistype. Source: our choice. Sure: C. */
const FREE_SIGN_IN_FAILURES = 4;

/** The first wait and the longest, in milliseconds. Source: our choice. Sure: C. */
const FIRST_SIGN_IN_DELAY_MS = 1_000;
const LONGEST_SIGN_IN_DELAY_MS = 15 * 60_000;

/**
 * Milliseconds to wait after this many failures in a row: none for the first four, then one
 * second, doubling up to fifteen minutes. It never locks for good, or anybody could lock a
 * colleague out.
 */
export function signInDelay(failures: number): number {
  if (failures <= FREE_SIGN_IN_FAILURES) return 0;
  const doubled = FIRST_SIGN_IN_DELAY_MS * 2 ** (failures - FREE_SIGN_IN_FAILURES - 1);
  return Math.min(doubled, LONGEST_SIGN_IN_DELAY_MS);
}
