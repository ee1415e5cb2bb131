// Sentences for a refused end of a plan in Danish. The others follow it.

export const endingProblemsDa = {
  COURSE_END_MISSING:
    'Skriv, hvilken dag behandlingsforløbet sluttede. Opfølgningerne regnes fra den.',
  REFERRAL_MISSING: 'Skriv, hvilken dag borgeren blev henvist. Regionens frist regnes fra den.',
  END_WORDS_MISSING: 'Skriv hvorfor. Årsagen siger ikke nok i sig selv.',
  ALREADY_REFERRED:
    'Borgeren er allerede henvist. Fortryd den henvisning først, hvis datoen er forkert.',
  NOT_REFERRED: 'Borgeren er ikke henvist, så der er intet at fortryde.',
  REFERRAL_STARTED: 'Regionens behandling er registreret som begyndt. Fortryd det udfald først.',
  NOT_CLOSED: 'Kun en afsluttet plan kan arkiveres.',
  NOT_ARCHIVED: 'Kun en arkiveret plan kan slettes. Arkivér den først.',
  FOLLOW_UPS_OPEN: 'Planen har opfølgninger, der ikke er registreret. Registrér dem først.',
  ARCHIVE_REFERENCE_MISSING:
    'Skriv arkivmyndighedens reference. Uden den kan planen ikke arkiveres.',
  ARCHIVE_REFERENCE_DIFFERS: 'Referencen er ikke den, planen er arkiveret med. Intet er slettet.',
} as const;
