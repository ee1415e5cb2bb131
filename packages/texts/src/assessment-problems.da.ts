// What the server says, in Danish, when a round or an answer of a self-assessment cannot be saved.

export const assessmentProblemsDa = {
  ANSWER_BY_PAST: 'Fristen er allerede gået. Vælg i dag eller en senere dag.',
  ANSWER_CHANGED: 'En kollega har ændret svaret imens. Se, hvad der står nu, og prøv igen.',
  ASSESSOR_UNKNOWN:
    'Personen kan ikke svare for kommunen. Vælg en koordinator i kommunen eller en i kommunen eller dens klynge, der arbejder med programmet.',
  EVIDENCE_HAS_NUMBER:
    'Teksten har et tal, der ligner et CPR-nummer. Begrundelsen bliver offentliggjort og må ikke handle om en bestemt person.',
  EVIDENCE_MISSING: 'Der mangler en begrundelse. Skriv en sætning om, hvordan I ved det.',
  FUNCTION_IS_NAME:
    'Skriv den funktion, der har vurderet, for eksempel centerleder. Navne på personer bliver ikke offentliggjort.',
  FUNCTION_MISSING: 'Skriv, hvilken funktion der har vurderet, for eksempel centerleder.',
  LEVEL_UNKNOWN: 'Vælg et niveau fra 0 til 4.',
  RECOMMENDATION_NOT_OURS:
    'Staten eller regionen har ansvaret for den anbefaling. Kommunen skal ikke svare på den.',
  ROUND_LOCKED: 'Runden er låst. Den kan ikke ændres længere.',
  ROUND_NOT_LOCKED: 'Runden er stadig åben. Lås den, før den offentliggøres.',
  ROUND_OPEN_ALREADY: 'Programmet har allerede en åben runde. Lås den, før du åbner en ny.',
} as const;
