// The GraphQL endpoint: Apollo Server behind the trusted documents, with a context of its own per request.

import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { viewerOf } from '../access/session.ts';
import type { Db } from '../db.ts';
import type { Context } from '../graph/context.ts';
import { ERROR_STATUS, type ErrorCode, maskError } from '../graph/errors.ts';
import { schema } from '../graph/schema.ts';
import { trustedDocuments } from '../graph/trusted-documents.ts';
import type { Settings } from '../settings.ts';
import { sessionCookie } from './session-cookie.ts';

/** Masks errors with the request's id, and logs what was masked: never variables, never a person. */
const maskedErrors = (log: Logger, open: boolean): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue, operationName }) {
        for (const error of errors) {
          if (error.extensions['code'] && error.extensions['code'] !== 'INTERNAL_SERVER_ERROR')
            continue;
          log.error(
            {
              requestId: contextValue.requestId,
              operation: operationName,
              reason: String(error.originalError ?? error),
            },
            'operation failed',
          );
        }
      },
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
        const { singleResult } = response.body;
        // Apollo says of a mutation by GET that the request is bad; the status says what is meant.
        const method = response.http.status === 405 ? { code: 'METHOD_NOT_ALLOWED' } : {};
        singleResult.errors = singleResult.errors?.map((e) =>
          maskError(
            { ...e, extensions: { ...e.extensions, ...method } },
            contextValue.requestId,
            open,
          ),
        );
        const code = singleResult.errors?.[0]?.extensions?.['code'] as ErrorCode;
        if (!singleResult.data && (response.http.status ?? 200) === 200) {
          response.http.status = ERROR_STATUS[code];
        }
      },
    };
  },
});

/**
 * Starts Apollo Server.
 * @returns the handlers for `/graphql`, and how to stop after the running requests
 */
export async function createGraphql(settings: Settings, db: Db, log: Logger, clock: () => Date) {
  const open = settings.documents === 'open';
  const server = new ApolloServer<Context>({
    schema,
    introspection: open,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !open,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    // Its per-field bookkeeping is most of the avoidable cost of an answer, and we cache nothing.
    plugins: [ApolloServerPluginCacheControlDisabled(), maskedErrors(log, open)],
    logger: { debug() {}, info() {}, warn: (m) => log.warn(m), error: (m) => log.error(m) },
  });
  await server.start();

  const isSecure = settings.publicOrigin?.startsWith('https:') ?? false;
  const answer: RequestHandler = expressMiddleware(server, {
    context: async ({ req, res }): Promise<Context> => {
      const now = clock();
      const session = sessionCookie(req, res, isSecure);
      const viewer = session.token ? await viewerOf(db, session.token, now) : null;
      return {
        db,
        settings,
        viewer,
        language: viewer?.language ?? 'da',
        now,
        today: todayInCopenhagen(now),
        requestId: res.locals['requestId'] as string,
        log,
        session,
      };
    },
  });
  return { handlers: [trustedDocuments(settings.documents), answer], stop: () => server.stop() };
}
