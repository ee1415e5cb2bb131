// Whether the database answers and has had every migration, for whoever watches over the server.

import { readMigrations } from '@sammenhaeng/launch/migration-files';
import { type MigrationRecord, missingMigrations, recordsSql } from '@sammenhaeng/launch/migrate';
import type { Db } from '../db.ts';

/** Several that watch, or one that asks without pause, cost one statement a second. */
const REMEMBERED_MS = 1_000;

/** A database that says nothing for so long is not ready. */
const PATIENCE_MS = 4_000;

async function hasEveryMigration(db: Db, migrations: ReturnType<typeof readMigrations>) {
  try {
    const records = await db.$queryRawUnsafe<MigrationRecord[]>(recordsSql);
    return missingMigrations(migrations, records).length === 0;
  } catch {
    return false;
  }
}

const notInTime = () =>
  new Promise<false>((settle) => {
    setTimeout(() => settle(false), PATIENCE_MS).unref();
  });

/** Reads the folder of migrations once, and asks the database through the server's own connections. */
export function readiness(db: Db, clock: () => Date): () => Promise<boolean> {
  const migrations = readMigrations();
  let askedAt = Number.NEGATIVE_INFINITY;
  let answer = Promise.resolve(false);
  return () => {
    const now = clock().getTime();
    if (Math.abs(now - askedAt) >= REMEMBERED_MS) {
      askedAt = now;
      answer = Promise.race([hasEveryMigration(db, migrations), notInTime()]);
    }
    return answer;
  };
}
