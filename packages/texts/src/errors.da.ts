// Sentences for a request that is refused as a whole, in Danish. The others follow it.

export const errorsDa = {
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
} as const;
