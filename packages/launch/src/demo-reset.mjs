/** `npm run demo:reset`: throws the demo's data away and makes it anew, as on the first start. */
import { readConfiguration } from './configuration.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { ownDataFolder } from './owner-lock.mjs';
import { prepare } from './prepare.mjs';
import { complain, say } from './say.mjs';
import { atEnd, end, isEnding, listenForSignals } from './shutdown.mjs';
import { errorSentence, StartFailure } from './start-failure.mjs';

async function reset() {
  checkNodeVersion();
  const configuration = readConfiguration();
  if (!configuration.demo) {
    throw new StartFailure('This is not the demo (DEMO is off), so nothing is thrown away.');
  }
  if (configuration.databaseUrl && !process.argv.includes('--yes')) {
    throw new StartFailure(
      'Everything in the database that DATABASE_URL names would be thrown away. If that is meant: npm run demo:reset -- --yes',
    );
  }
  listenForSignals();
  const owner = await ownDataFolder(configuration.dataDir);
  atEnd(owner.release);
  await prepare();
  // What needs the installed packages is loaded only now.
  const { openDatabase } = await import('./database.mjs');
  const { resetDemo } = await import('./demo.mjs');
  const { demoKeys } = await import('./demo-keys.mjs');
  const databaseUrl = await openDatabase(configuration);
  const keys = configuration.keys ?? demoKeys(configuration.dataDir);
  await resetDemo({ databaseUrl, keys });
  say('The demo is as on the first day.');
}

try {
  await reset();
  await end(0);
} catch (error) {
  if (!isEnding()) complain(errorSentence(error));
  await end(1);
}
