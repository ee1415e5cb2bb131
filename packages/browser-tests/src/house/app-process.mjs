/** The built app in a process of its own, as a user would reach it, on a database with the fictive people. */
import { pathToFileURL } from 'node:url';

const { distFolder, webRoot, databaseUrl, seedFirst } = JSON.parse(
  process.env.APP_UNDER_TEST ?? '{}',
);
const load = (name) => import(pathToFileURL(`${distFolder}/${name}.js`).href);
// Keys of this run only: the people are fictive and the database goes with the run.
const keys = { cpr: Buffer.alloc(32, 7), cprIndex: Buffer.alloc(32, 9) };

if (seedFirst) {
  const { seedDemo } = await load('demo');
  await seedDemo({ databaseUrl, keys, onProgress: () => {} });
  process.send({ seeded: true });
} else {
  const { startServer } = await load('main');
  const { port } = await startServer({
    port: 0,
    host: '127.0.0.1',
    databaseUrl,
    keys,
    demo: true,
    documents: 'trusted',
    webRoot,
    logLevel: 'error',
    publicOrigin: null,
    trustProxy: false,
    logKeptYears: 0,
  });
  process.send({ port });
}
