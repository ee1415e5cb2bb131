/** `npm run administrator`: makes an administrator and prints the link they choose a password with. */
import { pathToFileURL } from 'node:url';
import { readRequest } from './administrator-request.mjs';
import { localOrigin, readConfiguration } from './configuration.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { liveOwner, ownDataFolder } from './owner-lock.mjs';
import { inRepository } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { complain, say } from './say.mjs';
import { atEnd, end, isEnding, listenForSignals } from './shutdown.mjs';
import { errorSentence, StartFailure } from './start-failure.mjs';

/** @typedef {import('./configuration.mjs').Configuration} Configuration */

/**
 * @typedef {(wanted: import('./administrator-request.mjs').AdministratorRequest & { databaseUrl: string, now: Date })
 *   => Promise<{ kind: 'made' | 'known', token: string, endsAt: Date } | { kind: 'refused', sentence: string }>} AddAdministrator
 */

/**
 * The database of the app that runs. It has built and migrated what is needed: a second one at
 * work in its folders would get in its way.
 * @param {Configuration} configuration
 */
async function databaseInUse({ databaseUrl, dataDir }) {
  const { runningPostgresUrl } = await import('./running-postgres.mjs');
  const { pendingMigrations } = await import('./migrate.mjs');
  const url = databaseUrl ?? runningPostgresUrl(dataDir);
  if (!url) {
    throw new StartFailure(
      'Sammenhæng is starting, or uses another database. Try again in a moment, with the same DATABASE_URL as the app.',
    );
  }
  if ((await pendingMigrations(url)).length === 0) return url;
  throw new StartFailure(
    'The app that runs is older than what lies here. Stop it, start it again, and then make the administrator.',
  );
}

/**
 * The database while nobody runs the app: prepared and filled as a start would.
 * @param {Configuration} configuration
 */
async function databaseAtRest(configuration) {
  const { demo, dataDir } = configuration;
  const owner = await ownDataFolder(dataDir);
  atEnd(owner.release);
  await prepare();
  // What needs the installed packages is loaded only now.
  const { openDatabase } = await import('./database.mjs');
  const { demoKeys } = await import('./demo-keys.mjs');
  const { fillDatabase } = await import('./fill-database.mjs');
  const databaseUrl = await openDatabase(configuration);
  const keys = configuration.keys ?? demoKeys(dataDir);
  await fillDatabase({ demo, databaseUrl, keys });
  return databaseUrl;
}

async function make() {
  checkNodeVersion();
  const request = readRequest(process.argv.slice(2));
  const configuration = readConfiguration();
  listenForSignals();
  const running = liveOwner(configuration.dataDir);
  const databaseUrl = running
    ? await databaseInUse(configuration)
    : await databaseAtRest(configuration);
  const built = pathToFileURL(inRepository('apps', 'api', 'dist', 'administrator.js')).href;
  /** @type {{ addAdministrator: AddAdministrator }} */
  const { addAdministrator } = await import(built);
  const outcome = await addAdministrator({ ...request, databaseUrl, now: new Date() });
  if (outcome.kind === 'refused') throw new StartFailure(outcome.sentence);
  const { publicOrigin, host, port } = configuration;
  const origin = publicOrigin ?? running?.address ?? localOrigin(host, port);
  say(
    outcome.kind === 'made'
      ? `\n${request.name} is an administrator now.`
      : `\n${request.email} is an administrator already, and gets a new link.`,
  );
  say('With this link they choose their password. It works once, within 72 hours:');
  say(`  ${origin}/adgangskode#${outcome.token}`);
  if (!running) say('It opens once Sammenhæng runs: npm start.');
}

try {
  await make();
  await end(0);
} catch (error) {
  if (!isEnding()) complain(errorSentence(error));
  await end(1);
}
