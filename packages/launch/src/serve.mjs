/** Opens the database, fills it if it is the demo's first start, serves the app and says who can sign in. */
import { pathToFileURL } from 'node:url';
import { localOrigin } from './configuration.mjs';
import { openDatabase } from './database.mjs';
import { loadDemo } from './demo.mjs';
import { demoKeys } from './demo-keys.mjs';
import { canAnybodySignIn, fillDatabase, firstAdministrator } from './fill-database.mjs';
import { inRepository } from './paths.mjs';
import { say } from './say.mjs';
import { atEnd, isEnding } from './shutdown.mjs';

/**
 * @param {import('./configuration.mjs').Configuration} configuration
 * @returns {Promise<string>} the address to open
 */
export async function serve(configuration) {
  const { demo, dataDir, port, host } = configuration;
  const databaseUrl = await openDatabase(configuration);
  const keys = configuration.keys ?? demoKeys(dataDir);
  await fillDatabase({ demo, databaseUrl, keys });

  const built = pathToFileURL(inRepository('apps', 'api', 'dist', 'main.js')).href;
  const { startServer } = await import(built);
  const server = await startServer({
    ...configuration,
    databaseUrl,
    keys,
    webRoot: inRepository('apps', 'web', 'dist'),
  });
  atEnd(server.stop);

  const address = localOrigin(host, port);
  const isEmpty = !demo && !(await canAnybodySignIn(databaseUrl));
  // Asked to stop while starting: then it does not run, and must not say so.
  if (isEnding()) return address;
  say(`\nSammenhæng runs at ${address}`);
  if (demo) await sayWhoCanSignIn();
  if (isEmpty) say(firstAdministrator);
  say('Ctrl-C stops it.');
  return address;
}

async function sayWhoCanSignIn() {
  const { demoPeople, demoPassword } = await loadDemo();
  const widest = Math.max(...demoPeople.map(({ email }) => email.length));
  say(`Fictive people who can sign in, all with the password ${demoPassword}:`);
  for (const { email, name, role, unitName } of demoPeople) {
    const what = role.toLowerCase().replaceAll('_', ' ');
    say(`  ${email.padEnd(widest)}  ${name}, ${what}, ${unitName}`);
  }
}
