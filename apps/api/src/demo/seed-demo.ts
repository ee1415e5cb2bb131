/** Fills a migrated, empty database with the demo. */
import { hash } from '@node-rs/argon2';
import { type CalendarDate, todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import { demoData } from '@sammenhaeng/fixtures/demo-data';
import { DEMO_PASSWORD } from '@sammenhaeng/fixtures/demo-people';
import { referenceRows } from '@sammenhaeng/fixtures/reference-data';
import { openDatabase } from '../db.ts';
import { encryptCpr, hashCpr } from '../plans/cpr-vault.ts';
import type { Keys } from '../settings.ts';
import { insertRows } from './insert-rows.ts';

export type SeedOptions = {
  databaseUrl: string;
  keys: Keys;
  /** The day the demo's dates are laid round; today in Copenhagen when left out. */
  today?: CalendarDate;
  onProgress?: (sentence: string) => void;
};

const SEED_TIMEOUT_MS = 120_000;

/**
 * Adds the demo's rows in one transaction: all of it or nothing. A database that has employees is
 * left as it is.
 * @returns whether anything was added
 */
export async function seedDemo(options: SeedOptions): Promise<boolean> {
  const { databaseUrl, keys, onProgress = () => {} } = options;
  const db = openDatabase(databaseUrl);
  try {
    if ((await db.employee.count()) > 0) return false;
    onProgress('Making up people and plans.');
    const rows = demoData({
      today: options.today ?? todayInCopenhagen(new Date()),
      passwordHash: await hash(DEMO_PASSWORD),
      encryptCpr: (cpr) => encryptCpr(cpr, keys.cpr),
      hashCpr: (cpr) => hashCpr(cpr, keys.cprIndex),
    });
    onProgress('Writing them to the database.');
    // What is real may be there already, from a start that was no demo.
    const skipExisting = Object.keys(referenceRows());
    await db.$transaction((tx) => insertRows(tx, rows, { skipExisting }), {
      timeout: SEED_TIMEOUT_MS,
    });
    // Until PostgreSQL has looked at so many new rows it plans as if there were none.
    await db.$executeRaw`ANALYZE`;
    return true;
  } finally {
    await db.$disconnect();
  }
}
