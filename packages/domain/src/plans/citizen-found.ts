/** How long somebody who found a citizen by number may start a plan with them. */

/**
 * Hours a look-up by CPR number counts: one working day, as long as a session at most. Source: our
 * choice. Sure: C.
 */
export const FOUND_HOURS = 10;

/** The instant from which a look-up made `now` opens nothing any more. */
export const foundUntil = (now: Date): Date => new Date(now.getTime() + FOUND_HOURS * 3_600_000);
