// What the server says, in Swedish, when a round or an answer of a self-assessment cannot be saved.

import type { assessmentProblemsDa } from './assessment-problems.da.ts';

export const assessmentProblemsSv: Record<keyof typeof assessmentProblemsDa, string> = {
  ANSWER_BY_PAST: 'Sista svarsdagen har redan passerat. Välj i dag eller en senare dag.',
  ANSWER_CHANGED: 'En kollega har ändrat svaret under tiden. Se vad som står nu, och försök igen.',
  ASSESSOR_UNKNOWN:
    'Personen kan inte svara för kommunen. Välj en samordnare i kommunen, eller någon i kommunen eller dess kluster som arbetar med programmet.',
  EVIDENCE_HAS_NUMBER:
    'Texten har ett tal som liknar ett CPR-nummer. Motiveringen publiceras och får inte handla om en bestämd person.',
  EVIDENCE_MISSING: 'Det saknas en motivering. Skriv en mening om hur ni vet det.',
  FUNCTION_IS_NAME:
    'Skriv den funktion som har bedömt, till exempel enhetschef. Namn på personer publiceras inte.',
  FUNCTION_MISSING: 'Skriv vilken funktion som har bedömt, till exempel enhetschef.',
  LEVEL_UNKNOWN: 'Välj en nivå från 0 till 4.',
  RECOMMENDATION_NOT_OURS:
    'Staten eller regionen har ansvaret för den rekommendationen. Kommunen ska inte svara på den.',
  ROUND_LOCKED: 'Omgången är låst. Den kan inte ändras längre.',
  ROUND_NOT_LOCKED: 'Omgången är fortfarande öppen. Lås den innan den publiceras.',
  ROUND_OPEN_ALREADY: 'Programmet har redan en öppen omgång. Lås den innan du öppnar en ny.',
};
