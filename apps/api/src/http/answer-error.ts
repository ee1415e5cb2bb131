// Errors outside GraphQL, in the same shape: JSON with a sentence, a code and the request's id.

import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { errorFacts } from './error-facts.ts';
import { ERROR_STATUS, type ErrorCode, sentenceOf } from '../graph/errors.ts';

/** Answers with an error by its code and ends the response. */
export function answerError(
  response: Response,
  code: ErrorCode,
  headers: Record<string, string> = {},
): void {
  response
    .status(ERROR_STATUS[code])
    .set(headers)
    .json({
      errors: [
        {
          message: sentenceOf(code),
          extensions: { code, requestId: response.locals['requestId'] },
        },
      ],
    });
}

/** What a body parser or a handler threw, told without its inside. */
export const answerThrown =
  (log: Logger): ErrorRequestHandler =>
  (error: { status?: number }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error.status ?? 500;
    if (status === 413) return answerError(response, 'TOO_LARGE');
    if (status === 415) return answerError(response, 'UNSUPPORTED_MEDIA_TYPE');
    if (status >= 400 && status < 500) return answerError(response, 'BAD_REQUEST');
    const { requestId } = response.locals;
    log.error({ requestId, error: errorFacts(error) }, 'request failed');
    return answerError(response, 'INTERNAL');
  };
