// What the server says, in English, when a goal, a method or a mark cannot be saved.

import type { goalProblemsDa } from './goal-problems.da.ts';

export const goalProblemsEn: Record<keyof typeof goalProblemsDa, string> = {
  ATTAINMENT_OFF_SCALE: 'The citizen’s judgement goes from 0 to 10. Choose a number on the scale.',
  MARK_EXISTS: 'That has been noted about the two plans already.',
  MARK_NEEDS_TWO: 'Choose another plan than the one you are in.',
  METHOD_UNKNOWN: 'The catalogue has no such method. Choose another, or write freely.',
  RECOMMENDATION_UNKNOWN: 'The recommendation is of another region’s programme. Choose another.',
  WRITTEN_MEANWHILE:
    'A colleague has just written in what you want to remove. Read what is new, and remove it again if it still should go.',
};
