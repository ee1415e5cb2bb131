/** `npm start`: from a fresh clone to a running app, one calm sentence at a time. */
import { cautions, readConfiguration } from './configuration.mjs';
import { portState } from './free-port.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { ownDataFolder } from './owner-lock.mjs';
import { prepare } from './prepare.mjs';
import { complain } from './say.mjs';
import { atEnd, end, isEnding, listenForSignals } from './shutdown.mjs';
import { StartFailure } from './start-failure.mjs';

/** @param {import('./configuration.mjs').Configuration} configuration */
async function checkPort({ port, host }) {
  const state = await portState(port, host);
  if (state === 'free') return;
  const why = state === 'taken' ? `is taken by another program` : `may not be used by this user`;
  throw new StartFailure(
    `Port ${port} ${why}. Choose another with PORT, for example: PORT=${port + 1 > 65_535 ? 4001 : port + 1} npm start`,
  );
}

async function start() {
  checkNodeVersion();
  const configuration = readConfiguration();
  for (const sentence of cautions(configuration)) complain(sentence);
  listenForSignals();
  const owner = await ownDataFolder(configuration.dataDir);
  atEnd(owner.release);
  await checkPort(configuration);
  await prepare();
  // What needs the installed packages is loaded only now.
  const { serve } = await import('./serve.mjs');
  owner.announce(await serve(configuration));
}

try {
  await start();
} catch (error) {
  // A step that was cut short by Ctrl-C fails too, and that is no news.
  if (!isEnding())
    complain(error instanceof StartFailure ? error.message : String(describe(error)));
  await end(1);
}

/** @param {unknown} error an error nobody foresaw: its stack is what helps */
function describe(error) {
  return error instanceof Error ? (error.stack ?? error.message) : error;
}
