// What the server says, in English, when a meeting or an answer to it cannot be saved.

import type { meetingProblemsDa } from './meeting-problems.da.ts';

export const meetingProblemsEn: Record<keyof typeof meetingProblemsDa, string> = {
  MISSING_MEETING_CALL: 'The participants have not been called to the meeting yet.',
  MISSING_MEETING_STATUS: 'Some of the participants have not answered the call.',
  MEETING_ONE_AT_A_TIME:
    'A meeting is already planned. Hold it or cancel it before you plan another.',
  MEETING_IS_OVER: 'The meeting was held or cancelled and cannot be changed.',
  MINUTES_NOT_OVER:
    'The minutes can be corrected once the meeting has ended. Until then you write them in the meeting.',
  MINUTES_EMPTY: 'The minutes cannot be deleted. Write what should stand there instead.',
  DECISION_EMPTY: 'A decision cannot be left empty. Write it or strike it out.',
  MEETING_NO_HOUR: 'That is not a time of day. Write it like 13:30.',
  MEETING_ENDS_BEFORE_START: 'The meeting ends before it begins. Correct one of the times.',
  MEETING_NEEDS_START: 'Write when the meeting begins.',
  MEETING_NEEDS_PLACE: 'Write where you meet.',
  MEETING_IN_PAST: 'The day of the meeting is past. Choose a new day before you call it.',
  MEETING_IN_FUTURE: 'A meeting is ended on its day. Choose today if you are holding it now.',
  MEETING_ANSWER_OF_OTHERS: 'You can only answer for yourself. Talk to the lead.',
  UNDO_OF_AGREEMENT: 'The outcome came with the agreement of the plan and cannot be undone.',
  RECIPIENT_GETS_NO_PLAN:
    'It says that this person is not sent the plan. Change that under participants if they should be.',
};
