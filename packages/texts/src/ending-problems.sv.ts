// Sentences for a refused end of a plan in Swedish.

import type { endingProblemsDa } from './ending-problems.da.ts';

export const endingProblemsSv: Record<keyof typeof endingProblemsDa, string> = {
  COURSE_END_MISSING: 'Skriv vilken dag behandlingen slutade. Uppföljningarna räknas från den.',
  REFERRAL_MISSING: 'Skriv vilken dag den enskilda remitterades. Regionens frist räknas från den.',
  END_WORDS_MISSING: 'Skriv varför. Orsaken säger inte tillräckligt i sig.',
  ALREADY_REFERRED: 'Den enskilda är redan remitterad. Ångra den remissen först om datumet är fel.',
  NOT_REFERRED: 'Den enskilda är inte remitterad, så det finns inget att ångra.',
  REFERRAL_STARTED: 'Regionens behandling är registrerad som påbörjad. Ångra det utfallet först.',
  NOT_CLOSED: 'Bara en avslutad plan kan arkiveras.',
  NOT_ARCHIVED: 'Bara en arkiverad plan kan raderas. Arkivera den först.',
  FOLLOW_UPS_OPEN: 'Planen har uppföljningar som inte är registrerade. Registrera dem först.',
  ARCHIVE_REFERENCE_MISSING:
    'Skriv arkivmyndighetens referens. Utan den kan planen inte arkiveras.',
  ARCHIVE_REFERENCE_DIFFERS: 'Referensen är inte den som planen arkiverades med. Inget är raderat.',
};
