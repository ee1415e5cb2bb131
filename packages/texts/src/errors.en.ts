// Sentences for a request that is refused as a whole, in English.

import type { errorsDa } from './errors.da.ts';

export const errorsEn: Record<keyof typeof errorsDa, string> = {
  UNAUTHENTICATED: 'You are not signed in.',
  OTHER_VIEWER: 'Somebody else is signed in in this browser. Sign in again to carry on.',
  FORBIDDEN: 'You do not have access to that.',
  NOT_FOUND: 'It does not exist, or you do not have access to it.',
  CONSENT_ENDED:
    'The citizen’s consent for the recipient has ended, or the recipient has left the plan. The document cannot be downloaded.',
  BAD_USER_INPUT: 'A value does not have the right form.',
  BAD_REQUEST: 'The request could not be read.',
  GRAPHQL_PARSE_FAILED: 'The request could not be read.',
  GRAPHQL_VALIDATION_FAILED: 'The request does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The request has no operation of that name.',
  UNKNOWN_DOCUMENT: 'The request is not one that the server knows.',
  TOO_COMPLEX: 'The request asks for too much at once.',
  TOO_LARGE: 'The request is too large.',
  METHOD_NOT_ALLOWED: 'That method cannot be used here.',
  UNSUPPORTED_MEDIA_TYPE: 'The content must be JSON.',
  BUSY: 'It is busy right now. Try again in a moment.',
  INTERNAL: 'Something went wrong on our side. Nothing was saved. Try again in a moment.',
};
