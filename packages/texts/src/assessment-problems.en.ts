// What the server says, in English, when a round or an answer of a self-assessment cannot be saved.

import type { assessmentProblemsDa } from './assessment-problems.da.ts';

export const assessmentProblemsEn: Record<keyof typeof assessmentProblemsDa, string> = {
  ANSWER_BY_PAST: 'That day has passed. Choose today or a later day.',
  ANSWER_CHANGED: 'A colleague changed the answer meanwhile. See what stands now, and try again.',
  ASSESSOR_UNKNOWN:
    'This person cannot answer for the municipality. Choose a coordinator in it, or somebody of the programme in it or its cluster.',
  EVIDENCE_HAS_NUMBER:
    'The text has a number that looks like a CPR number. The evidence is published and may not be about one person.',
  EVIDENCE_MISSING: 'The evidence is missing. Write one sentence on how you know.',
  FUNCTION_IS_NAME:
    'Write the function that assessed, for example head of centre. Names of people are not published.',
  FUNCTION_MISSING: 'Write which function assessed, for example head of centre.',
  LEVEL_UNKNOWN: 'Choose a level from 0 to 4.',
  RECOMMENDATION_NOT_OURS:
    'The state or the region is responsible for that recommendation. The municipality does not answer it.',
  ROUND_LOCKED: 'The round is locked. It cannot be changed any more.',
  ROUND_NOT_LOCKED: 'The round is still open. Lock it before it is published.',
  ROUND_OPEN_ALREADY: 'The programme has an open round already. Lock it before you open another.',
};
