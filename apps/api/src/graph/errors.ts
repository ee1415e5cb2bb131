// Errors with a code: the closed list of what a caller may be told, and the mask over everything else.

import { GraphQLError, type GraphQLFormattedError } from 'graphql';

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
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

const SENTENCES: Record<ErrorCode, string> = {
  UNAUTHENTICATED: 'Du er ikke logget ind.',
  OTHER_VIEWER: 'En anden er logget ind i denne browser. Log ind igen for at fortsætte.',
  FORBIDDEN: 'Det har du ikke adgang til.',
  NOT_FOUND: 'Det findes ikke, eller du har ikke adgang til det.',
  CONSENT_ENDED:
    'Borgerens samtykke til modtageren gælder ikke længere, eller modtageren er ikke med i planen mere. Dokumentet kan ikke hentes.',
  BAD_USER_INPUT: 'En værdi har ikke den rette form.',
  BAD_REQUEST: 'Forespørgslen kunne ikke læses.',
  GRAPHQL_PARSE_FAILED: 'Forespørgslen kunne ikke læses.',
  GRAPHQL_VALIDATION_FAILED: 'Forespørgslen passer ikke til skemaet.',
  OPERATION_RESOLUTION_FAILURE: 'Forespørgslen har ingen handling med det navn.',
  UNKNOWN_DOCUMENT: 'Forespørgslen er ikke en af dem, serveren kender.',
  TOO_COMPLEX: 'Forespørgslen beder om for meget på én gang.',
  TOO_LARGE: 'Forespørgslen er for stor.',
  METHOD_NOT_ALLOWED: 'Den metode kan ikke bruges her.',
  UNSUPPORTED_MEDIA_TYPE: 'Indholdet skal være JSON.',
  BUSY: 'Der er travlt lige nu. Prøv igen om lidt.',
  INTERNAL: 'Noget gik galt hos os. Intet er gemt. Prøv igen om lidt.',
};

/** The sentence of a code, for answers made outside GraphQL. */
export const sentenceOf = (code: ErrorCode): string => SENTENCES[code];

/** An error that the caller may see whole. */
export class GraphError extends GraphQLError {
  constructor(code: ErrorCode) {
    super(SENTENCES[code], { extensions: { code } });
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
 * What leaves the house of an error: a sentence, a code and the request's id. Everything without a
 * known code is INTERNAL, whatever it says. `open` adds the original words of input errors.
 */
export function maskError(
  formatted: GraphQLFormattedError,
  requestId: string,
  open: boolean,
): GraphQLFormattedError {
  const found = formatted.extensions?.['code'];
  const code: ErrorCode = isKnown(found) ? found : 'INTERNAL';
  const message = open && TELLING.has(code) ? formatted.message : SENTENCES[code];
  return {
    message,
    ...(code === 'INTERNAL' || !formatted.locations ? {} : { locations: formatted.locations }),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code, requestId },
  };
}
