// Errors with a code: the closed list of what a caller may be told, and the mask over everything else.

import { type ErrorCode, errorText } from '@sammenhaeng/texts/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Language } from '../access/viewer.ts';

/** HTTP status of each code where the whole answer is an error. */
export const ERROR_STATUS = {
  UNAUTHENTICATED: 401,
  OTHER_VIEWER: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONSENT_ENDED: 403,
  BAD_USER_INPUT: 400,
  BAD_REQUEST: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  UNKNOWN_DOCUMENT: 400,
  TOO_COMPLEX: 400,
  TOO_LARGE: 413,
  METHOD_NOT_ALLOWED: 405,
  UNSUPPORTED_MEDIA_TYPE: 415,
  BUSY: 503,
  INTERNAL: 500,
} as const satisfies Record<ErrorCode, number>;

/** An error that the caller may see whole. */
export class GraphError extends GraphQLError {
  constructor(code: ErrorCode) {
    // The sentence is put in where the viewer's language is known.
    super(code, { extensions: { code } });
  }
}

const isKnown = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(ERROR_STATUS, code);

/** Codes whose original words help an integrator and show nothing of the inside. */
const TELLING: ReadonlySet<ErrorCode> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

/**
 * What leaves the house of an error: a sentence in the viewer's language, a code and the request's id.
 * Everything without a known code is INTERNAL, whatever it says. `open` adds the original words of input errors.
 */
export function maskError(
  formatted: GraphQLFormattedError,
  { requestId, language }: { requestId: string; language: Language },
  open: boolean,
): GraphQLFormattedError {
  const found = formatted.extensions?.['code'];
  const code: ErrorCode = isKnown(found) ? found : 'INTERNAL';
  const isTelling = open && TELLING.has(code) && formatted.message !== code;
  const message = isTelling ? formatted.message : errorText(language, code);
  return {
    message,
    ...(code === 'INTERNAL' || !formatted.locations ? {} : { locations: formatted.locations }),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code, requestId },
  };
}
