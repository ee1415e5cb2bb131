// What the server says, in English, when a promise or the going through of a plan cannot be saved.

import type { renewalProblemsDa } from './renewal-problems.da.ts';

export const renewalProblemsEn: Record<keyof typeof renewalProblemsDa, string> = {
  CITIZEN_CANNOT_LEAVE: 'The plan is the citizen’s. The citizen cannot leave it.',
  MOVED_NEEDS_DATE: 'Choose the new date the promise is moved to.',
  MOVED_TO_PAST: 'The new date has passed already. Choose today or a later day.',
  PROMISE_FOLLOWED:
    'Another promise has followed this one, so it cannot be changed. Change the newest.',
  RENEWAL_OVER: 'A new version was agreed meanwhile. Look at the plan again before you go on.',
  RENEWAL_BEFORE_AGREED: 'The plan is not agreed yet, so there is nothing to go through.',
  MEETING_BEFORE_AGREED: 'The new meeting must be after the one at which the plan was last agreed.',
};
