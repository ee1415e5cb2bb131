/** The app as it is built, in a process of its own, on the benchmark's database. */

import { pathToFileURL } from 'node:url';

const { startServer } = await import(pathToFileURL(process.env.APP_MAIN ?? '').href);

const { port } = await startServer({
  port: 0,
  host: '127.0.0.1',
  databaseUrl: process.env.DATABASE_URL,
  keys: {
    cpr: Buffer.from(process.env.CPR_KEY ?? '', 'base64'),
    cprIndex: Buffer.from(process.env.CPR_INDEX_KEY ?? '', 'base64'),
  },
  demo: false,
  documents: 'open',
  webRoot: null,
  logLevel: 'error',
  publicOrigin: null,
  trustProxy: false,
  logKeptYears: 0,
});
process.send({ port });
