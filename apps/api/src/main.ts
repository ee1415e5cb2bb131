// Starts the server and stops it in order; the only place of the API that reads the real clock.

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Router } from 'express';
import pino, { type Logger } from 'pino';
import { type Db, openDatabase } from './db.ts';
import { createApp } from './http/app.ts';
import { createGraphql } from './http/graphql.ts';
import { readiness } from './http/readiness.ts';
import { requestContext } from './http/request-context.ts';
import { startKeeping } from './keeping.ts';
import { batchRoutes } from './plans/batch/batch.routes.ts';
import { documentRoutes } from './plans/documents/documents.routes.ts';
import { insightRoutes } from './plans/insight/insight.routes.ts';
import { meetingDocumentRoutes } from './plans/meetings/meeting-documents.routes.ts';
import { agendaRoutes } from './plans/renewal/agenda.routes.ts';
import { startTypesetter } from './plans/documents/typesetter.ts';
import type { Settings } from './settings.ts';

/** How long running requests may take to end after we were asked to stop, in milliseconds. */
const DRAIN_MS = 10_000;

/** Lines of JSON and nothing else; what the start says to people is on standard output. */
const STANDARD_ERROR = 2;

export type RunningServer = { port: number; stop: () => Promise<void> };

/**
 * Starts to listen. Rejects with the system's error when the port is taken.
 * @param clock tells the time; tests give their own, as they do their logger and database
 */
export async function startServer(
  settings: Settings,
  clock: () => Date = () => new Date(),
  log: Logger = pino({ level: settings.logLevel }, pino.destination(STANDARD_ERROR)),
  db: Db = openDatabase(settings.databaseUrl),
): Promise<RunningServer> {
  const contextOf = requestContext(settings, db, log, clock);
  const graphql = await createGraphql(settings, log, contextOf);
  const typesetter = startTypesetter();
  const documents = Router()
    .use('/bunke', batchRoutes(contextOf, typesetter))
    .use('/dagsorden', agendaRoutes(contextOf, typesetter))
    .use('/indsigt', insightRoutes(contextOf, typesetter))
    .use('/moede', meetingDocumentRoutes(contextOf, typesetter))
    .use(documentRoutes(contextOf, typesetter));
  const isReady = readiness(db, clock);
  const server = createServer(createApp(settings, log, graphql.handlers, documents, isReady));
  server.keepAliveTimeout = 65_000;
  server.listen(settings.port, settings.host);
  await once(server, 'listening');
  const { logKeptYears } = settings;
  const stopKeeping = logKeptYears > 0 ? startKeeping(db, log, clock, logKeptYears) : null;

  const stop = async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeIdleConnections();
    const hard = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    await closed;
    clearTimeout(hard);
    await graphql.stop();
    await typesetter.stop();
    await stopKeeping?.();
    await db.$disconnect();
  };
  return { port: (server.address() as AddressInfo).port, stop };
}
