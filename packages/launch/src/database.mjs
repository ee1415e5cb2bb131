/** The database the app runs on: the embedded one, or the server that DATABASE_URL names. */
import { applyMigrations } from './migrate.mjs';
import { startPostgres } from './postgres.mjs';
import { say, step } from './say.mjs';
import { atEnd, end, isEnding } from './shutdown.mjs';

/**
 * Starts it if it is ours to start, and brings it up to the migrations.
 * @param {import('./configuration.mjs').Configuration} configuration
 * @returns {Promise<string>} its connection string
 */
export async function openDatabase(configuration) {
  const url = configuration.databaseUrl ?? (await startEmbedded(configuration.dataDir));
  await applyMigrations(url, { onProgress: say });
  return url;
}

/** @param {string} dataDir */
async function startEmbedded(dataDir) {
  const postgres = await step('Starting the database', () =>
    startPostgres({ dataDir, onProgress: (sentence) => say(`  ${sentence}`) }),
  );
  atEnd(postgres.stop);
  void postgres.ended.then(() => {
    if (isEnding()) return;
    say(`The database ended by itself; see ${postgres.folder}/postgres.log. Stopping.`);
    void end(1);
  });
  return postgres.url;
}
