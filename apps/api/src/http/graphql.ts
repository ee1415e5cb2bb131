// The GraphQL endpoint: Apollo Server behind the trusted documents, with a context of its own per request.

import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import type { ErrorCode } from '@sammenhaeng/texts/errors';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { Context } from '../graph/context.ts';
import { ERROR_STATUS, maskError } from '../graph/errors.ts';
import { schema } from '../graph/schema.ts';
import { trustedDocuments } from '../graph/trusted-documents.ts';
import type { Settings } from '../settings.ts';
import { errorFacts } from './error-facts.ts';

/** Masks errors with the request's id, and logs what was masked: never variables, never its words. */
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
              error: errorFacts(error.originalError ?? error),
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
          maskError({ ...e, extensions: { ...e.extensions, ...method } }, contextValue, open),
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
 * @param contextOf reads the session of a request
 * @returns the handlers for `/graphql`, and how to stop after the running requests
 */
export async function createGraphql(
  settings: Settings,
  log: Logger,
  contextOf: (request: Request, response: Response) => Promise<Context>,
) {
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
    logger: {
      debug() {},
      info() {},
      warn: (told) => log.warn({ error: errorFacts(told) }, 'the GraphQL server warns'),
      error: (told) => log.error({ error: errorFacts(told) }, 'the GraphQL server failed'),
    },
  });
  await server.start();

  const answer: RequestHandler = expressMiddleware(server, {
    context: ({ req, res }) => contextOf(req, res),
  });
  return { handlers: [trustedDocuments(settings.documents), answer], stop: () => server.stop() };
}
