// Takes rows of the log away when they have been kept long enough, and says so in the log.

import { logKeptFrom } from '@sammenhaeng/domain/audit/log-kept';
import { todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import type { Db } from '../db.ts';
import { writeAudit } from './write-audit.ts';

/** So many at a time hold nobody up. */
const ROWS_A_TIME = 10_000;

/**
 * Everything from before the first day that is kept. Rows and the line that counts them go and come
 * in one transaction; usually that is one line a day. The database refuses whatever is younger than
 * five years, also when this is asked for it.
 * @param mayGoOn asked between two lots
 * @returns how many rows were taken
 */
export async function takeOldLog(
  db: Db,
  { now, years, mayGoOn = () => true }: { now: Date; years: number; mayGoOn?: () => boolean },
  rowsATime = ROWS_A_TIME,
): Promise<number> {
  const keptFrom = logKeptFrom(todayInCopenhagen(now), years);
  let all = 0;
  let taken: number;
  do {
    taken = await db.$transaction(async (tx) => {
      const [row] = await tx.$queryRaw<{ taken: number }[]>`SELECT take_old_log(
        ${keptFrom}::timestamp AT TIME ZONE 'Europe/Copenhagen', ${rowsATime}::int) AS taken`;
      const logRows = row?.taken ?? 0;
      if (logRows > 0) {
        const source = { viewer: null, requestId: 'keeping of the log', now };
        await writeAudit(tx, source, { action: 'DELETE', criterion: { logRows, keptFrom } });
      }
      return logRows;
    });
    all += taken;
  } while (taken === rowsATime && mayGoOn());
  return all;
}
