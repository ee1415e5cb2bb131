// Sentences for a request that is refused as a whole, in Swedish.

import type { errorsDa } from './errors.da.ts';

export const errorsSv: Record<keyof typeof errorsDa, string> = {
  UNAUTHENTICATED: 'Du är inte inloggad.',
  OTHER_VIEWER: 'Någon annan är inloggad i den här webbläsaren. Logga in igen för att fortsätta.',
  FORBIDDEN: 'Det har du inte åtkomst till.',
  NOT_FOUND: 'Det finns inte, eller så har du inte åtkomst till det.',
  CONSENT_ENDED:
    'Personens samtycke för mottagaren gäller inte längre, eller så är mottagaren inte med i planen längre. Dokumentet kan inte hämtas.',
  BAD_USER_INPUT: 'Ett värde har inte rätt form.',
  BAD_REQUEST: 'Förfrågan kunde inte läsas.',
  GRAPHQL_PARSE_FAILED: 'Förfrågan kunde inte läsas.',
  GRAPHQL_VALIDATION_FAILED: 'Förfrågan passar inte schemat.',
  OPERATION_RESOLUTION_FAILURE: 'Förfrågan har ingen åtgärd med det namnet.',
  UNKNOWN_DOCUMENT: 'Förfrågan är inte en av dem som servern känner till.',
  TOO_COMPLEX: 'Förfrågan begär för mycket på en gång.',
  TOO_LARGE: 'Förfrågan är för stor.',
  METHOD_NOT_ALLOWED: 'Den metoden kan inte användas här.',
  UNSUPPORTED_MEDIA_TYPE: 'Innehållet måste vara JSON.',
  BUSY: 'Det är mycket just nu. Försök igen om en stund.',
  INTERNAL: 'Något gick fel hos oss. Inget har sparats. Försök igen om en stund.',
};
