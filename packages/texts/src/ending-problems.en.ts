// Sentences for a refused end of a plan in English.

import type { endingProblemsDa } from './ending-problems.da.ts';

export const endingProblemsEn: Record<keyof typeof endingProblemsDa, string> = {
  COURSE_END_MISSING:
    'Write the day the course of treatment ended. The follow-ups are counted from it.',
  REFERRAL_MISSING:
    'Write the day the citizen was referred. The region’s limit is counted from it.',
  END_WORDS_MISSING: 'Write why. The reason does not say enough by itself.',
  ALREADY_REFERRED:
    'The citizen has been referred already. Take that referral back first if its date is wrong.',
  NOT_REFERRED: 'The citizen has not been referred, so there is nothing to take back.',
  REFERRAL_STARTED: 'The region’s treatment is recorded as begun. Take that outcome back first.',
  NOT_CLOSED: 'Only a closed plan can be archived.',
  NOT_ARCHIVED: 'Only an archived plan can be erased. Archive it first.',
  FOLLOW_UPS_OPEN: 'The plan has follow-ups that are not recorded. Record them first.',
  ARCHIVE_REFERENCE_MISSING:
    'Write the archive authority’s reference. Without it the plan cannot be archived.',
  ARCHIVE_REFERENCE_DIFFERS:
    'The reference is not the one the plan was archived with. Nothing was erased.',
};
