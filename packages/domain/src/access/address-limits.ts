/** How many wrong tries one network address may make: a whole municipality may sit behind it. */

/** Wrong tries that one address may make at once: a morning's typing mistakes of many. Source: our choice. Sure: C. */
export const ADDRESS_TRIES = 100;

/** Milliseconds after which one of them is forgotten; so many apart they may go on for ever. Source: our choice. Sure: C. */
export const ADDRESS_TRY_FORGOTTEN_MS = 30_000;

/** Wrong tries that are not forgotten, and from when the next of them is on its way to be. */
export type AddressTries = { failures: number; countedFrom: Date };

/** What is left of them now. */
export function remembered({ failures, countedFrom }: AddressTries, now: Date): AddressTries {
  const passed = Math.max(0, now.getTime() - countedFrom.getTime());
  const forgotten = Math.floor(passed / ADDRESS_TRY_FORGOTTEN_MS);
  if (forgotten >= failures) return { failures: 0, countedFrom: now };
  const from = new Date(countedFrom.getTime() + forgotten * ADDRESS_TRY_FORGOTTEN_MS);
  return { failures: failures - forgotten, countedFrom: from };
}

/**
 * Milliseconds until the address may try again: none while fewer than a hundred are remembered, then
 * until the oldest is forgotten. It never grows, or one machine could lock its whole house out.
 */
export function addressDelay(tries: AddressTries, now: Date): number {
  const { failures, countedFrom } = remembered(tries, now);
  if (failures < ADDRESS_TRIES) return 0;
  const tooMany = failures - ADDRESS_TRIES + 1;
  return countedFrom.getTime() + tooMany * ADDRESS_TRY_FORGOTTEN_MS - now.getTime();
}
