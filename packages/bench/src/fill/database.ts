// The benchmark's own database: filled once, then kept for the next run.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyMigrations } from '@sammenhaeng/launch/migrate';
import { startPostgres } from '@sammenhaeng/launch/postgres';
import { Client } from 'pg';
import { FIRST_BASIS } from './first-basis.ts';
import { fill, type FillKeys } from './fill.ts';

/** What a small server of a municipality would be given; the same for both targets. */
const SETTINGS = [
  "ALTER SYSTEM SET shared_buffers = '1GB'",
  "ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'",
  'ALTER SYSTEM SET pg_stat_statements.track = top',
];

/** Keys that protect nothing: the people are fictive, and the same keys open the kept database again. */
export const BENCH_KEYS: FillKeys = {
  cpr: createHash('sha256').update('benchmark, fictive people').digest(),
  cprIndex: createHash('sha256').update('benchmark, fictive index').digest(),
};

const here = fileURLToPath(new URL('.', import.meta.url));
const migrations = fileURLToPath(new URL('../../../../prisma/migrations', import.meta.url));

/** What the filled data follow from, the month among it: when it changes, the database is filled anew. */
function stampOf(plans: number): string {
  const month = new Date().toISOString().slice(0, 'YYYY-MM'.length);
  const hash = createHash('sha256').update(`${plans} plans in ${month}`);
  for (const file of readdirSync(here).toSorted()) hash.update(readFileSync(join(here, file)));
  for (const folder of readdirSync(migrations).toSorted()) hash.update(folder);
  return hash.digest('hex');
}

export type BenchDatabase = { url: string; admin: Client; stop: () => Promise<void> };

async function inAppDatabase(adminUrl: string, appUrl: string): Promise<Client> {
  const url = new URL(adminUrl);
  url.pathname = new URL(appUrl).pathname;
  const admin = new Client({ connectionString: url.href });
  await admin.connect();
  return admin;
}

/**
 * Starts the database of that size under `folder`, filling it when it is not there or out of date.
 */
export async function benchDatabase(
  folder: string,
  plans: number,
  onProgress: (sentence: string) => void,
): Promise<BenchDatabase> {
  const dataDir = join(folder, `bench-${plans}`);
  const stampFile = join(dataDir, 'filled');
  const isFilled = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampOf(plans);
  if (!isFilled) {
    rmSync(dataDir, { recursive: true, force: true });
    mkdirSync(dataDir, { recursive: true });
    const first = await startPostgres({ dataDir, onProgress });
    const admin = await inAppDatabase(first.adminUrl, first.url);
    for (const sql of SETTINGS) await admin.query(sql);
    await admin.end();
    await first.stop();
  }
  const postgres = await startPostgres({ dataDir, onProgress });
  const admin = await inAppDatabase(postgres.adminUrl, postgres.url);
  if (!isFilled) {
    await applyMigrations(postgres.url);
    await admin.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
    await fill(admin, plans, BENCH_KEYS, onProgress);
    writeFileSync(stampFile, stampOf(plans));
  }
  // Sessions are kept alive for this run; idle time since the last one does not count.
  await admin.query(
    `UPDATE session SET last_seen_at = now(), ends_at = now() + interval '30 days'`,
  );
  // What an earlier run wrote: autosave begins from the text that every plan was filled with.
  await admin.query('UPDATE plan SET basis = $1 WHERE basis <> $1', [FIRST_BASIS]);
  return {
    url: postgres.url,
    admin,
    stop: async () => {
      await admin.end();
      await postgres.stop();
    },
  };
}
