// The web server: headers, health, the API, and the built screen, in that order.

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import expressStaticGzip from 'express-static-gzip';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { Settings } from '../settings.ts';
import { answerError, answerThrown } from './answer-error.ts';

/** Larger than the longest text field many times over; a page of typing is a few kB. */
const BODY_LIMIT = '256kb';

/** Nothing from elsewhere; the component library sets style attributes, so styles may be inline. */
const securityHeaders = (settings: Settings) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
    },
    strictTransportSecurity: settings.publicOrigin?.startsWith('https:') ?? false,
    referrerPolicy: { policy: 'no-referrer' },
  });

const giveRequestId: RequestHandler = (_request, response, next) => {
  const id = randomUUID();
  response.locals['requestId'] = id;
  response.set('X-Request-Id', id);
  next();
};

/** Person data must not stay in a cache, on the way or in the browser. */
const neverStore: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

/** A call from another site's page is refused before it is read. */
const ownOriginOnly =
  (settings: Settings): RequestHandler =>
  (request, response, next) => {
    const { origin, host } = request.headers;
    const own = settings.publicOrigin ?? `${request.protocol}://${host}`;
    if (origin && origin !== own) return answerError(response, 'FORBIDDEN');
    next();
  };

/** No screen for what no route knows: an address of a document never shows anything else. */
const notThere: RequestHandler = (_request, response) => answerError(response, 'NOT_FOUND');

const serveScreen = (app: Express, webRoot: string) => {
  // The build has laid compressed copies beside the assets.
  app.use(
    '/assets',
    expressStaticGzip(join(webRoot, 'assets'), {
      enableBrotli: true,
      orderPreference: ['br', 'gzip'],
      index: false,
      serveStatic: { immutable: true, maxAge: '1y' },
    }),
  );
  app.use(express.static(webRoot, { index: false }));
  app.get('/{*path}', (_request, response) => {
    response.set('Cache-Control', 'no-cache');
    response.sendFile(join(webRoot, 'index.html'));
  });
};

/**
 * Puts the pieces in order.
 * @param graphql handles `/graphql` once the body is read
 * @param documents handles `/dokumenter`, behind the session of the request
 * @param isReady whether the database answers and its migrations are all there
 */
export function createApp(
  settings: Settings,
  log: Logger,
  graphql: RequestHandler[],
  documents: RequestHandler,
  isReady: () => Promise<boolean>,
): Express {
  const app = express();
  app.disable('x-powered-by');
  // One proxy stands in front of us: what it wrote counts, and nothing that came to it with the request.
  app.set('trust proxy', settings.trustProxy ? 1 : false);
  app.use(giveRequestId, securityHeaders(settings));
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/readyz', async (_request, response) => {
    const ready = await isReady();
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready' });
  });
  app.use(
    '/graphql',
    neverStore,
    ownOriginOnly(settings),
    compression({ threshold: 2048 }),
    express.json({ limit: BODY_LIMIT }),
    ...graphql,
  );
  app.use('/dokumenter', neverStore, ownOriginOnly(settings), documents, notThere);
  if (settings.webRoot) serveScreen(app, settings.webRoot);
  app.use((_request, response) => answerError(response, 'BAD_REQUEST'));
  app.use(answerThrown(log));
  return app;
}
