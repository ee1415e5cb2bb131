// Errors outside GraphQL, in the same shape: JSON with a sentence, a code and the request's id.

import { type ErrorCode, errorText } from '@sammenhaeng/texts/errors';
import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { Language } from '../access/viewer.ts';
import { errorFacts } from './error-facts.ts';
import { ERROR_STATUS } from '../graph/errors.ts';

/** Answers with an error by its code and ends the response; in Danish until a session told another language. */
export function answerError(
  response: Response,
  code: ErrorCode,
  headers: Record<string, string> = {},
): void {
  const { locals } = response;
  response
    .status(ERROR_STATUS[code])
    .set(headers)
    .json({
      errors: [
        {
          message: errorText((locals['language'] as Language | undefined) ?? 'da', code),
          extensions: { code, requestId: locals['requestId'] },
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
