// Waits for what comes by itself.

const PAUSE_MS = 250;
const MOST_MS = 60_000;

/** Asks until it holds. Throws where it does not in time. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < MOST_MS; waited += PAUSE_MS) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`It does not hold after ${MOST_MS / 1000} s: ${holds.toString()}`);
}
