// Clears up once at start and then once a day: what is over, and what has been kept long enough.

import type { Logger } from 'pino';
import { sweepAccess } from './access/sweep-access.ts';
import { takeOldLog } from './audit/take-old-log.ts';
import type { Db } from './db.ts';
import { errorFacts } from './http/error-facts.ts';

const DAY_MS = 86_400_000;

/**
 * Begins at once and does not hold up the start. What fails is logged and tried again the next day.
 * @returns stops it, and waits for the lot it is at
 */
export function startKeeping(
  db: Db,
  log: Logger,
  clock: () => Date,
  logKeptYears: number,
): () => Promise<void> {
  let isStopped = false;
  const clearUp = async () => {
    try {
      const now = clock();
      await sweepAccess(db, now);
      const rows = await takeOldLog(db, { now, years: logKeptYears, mayGoOn: () => !isStopped });
      if (rows > 0) log.info({ rows }, 'took old rows of the access log');
    } catch (error) {
      log.error({ error: errorFacts(error) }, 'clearing up failed');
    }
  };
  let running = clearUp();
  const daily = setInterval(() => {
    running = running.then(clearUp);
  }, DAY_MS);
  daily.unref();
  return async () => {
    isStopped = true;
    clearInterval(daily);
    await running;
  };
}
