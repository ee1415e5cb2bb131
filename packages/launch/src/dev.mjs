/** `npm run dev`: the API started anew and the screen updated at every change, on the same data as `npm start`. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { localOrigin, readConfiguration } from './configuration.mjs';
import { ownDataFolder } from './owner-lock.mjs';
import { inRepository } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { complain, say } from './say.mjs';
import { atEnd, end, listenForSignals } from './shutdown.mjs';
import { errorSentence } from './start-failure.mjs';

/** Where Vite serves the screen; it passes on to the API what is not the screen's. */
const screenPort = 5173;

async function develop() {
  const configuration = readConfiguration();
  listenForSignals();
  const owner = await ownDataFolder(configuration.dataDir);
  atEnd(owner.release);
  await prepare();
  // What needs the installed packages is loaded only now.
  const { openDatabase } = await import('./database.mjs');
  const { fillDatabase } = await import('./fill-database.mjs');
  const { demoKeys } = await import('./demo-keys.mjs');
  const { demo, dataDir, port, host } = configuration;
  const databaseUrl = await openDatabase(configuration);
  const keys = configuration.keys ?? demoKeys(dataDir);
  await fillDatabase({ demo, databaseUrl, keys });

  const settings = { ...configuration, databaseUrl, webRoot: null, documents: 'open' };
  keepRunning(
    ['--import', 'tsx', '--watch', inRepository('packages', 'launch', 'src', 'dev-api.mjs')],
    {
      DEV_SETTINGS: JSON.stringify({
        ...settings,
        keys: { cpr: keys.cpr.toString('base64'), cprIndex: keys.cprIndex.toString('base64') },
      }),
    },
  );
  const web = inRepository('apps', 'web');
  const vite = join(web, 'node_modules', 'vite', 'bin', 'vite.js');
  keepRunning([vite, web, '--port', String(screenPort), '--strictPort'], {
    API_ORIGIN: localOrigin(host, port),
  });
  const address = `http://localhost:${screenPort}`;
  owner.announce(address);
  say(`\nThe screen is at ${address}, the API at ${localOrigin(host, port)}. Ctrl-C stops both.`);
}

/**
 * @param {string[]} args for node
 * @param {NodeJS.ProcessEnv} env
 */
function keepRunning(args, env) {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  child.once('exit', () => void end(1));
  atEnd(() => void child.kill('SIGTERM'));
}

try {
  await develop();
} catch (error) {
  complain(errorSentence(error));
  await end(1);
}
