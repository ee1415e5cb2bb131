// The closed lists of words about a meeting, as the API says them.

import type { Attendance, AttendanceAnswer, MeetingState } from '@sammenhaeng/domain/plans/meeting';
import { builder } from '../../graph/builder.ts';
import type { Described } from '../plan-words.graph.ts';

export const MeetingStateRef = builder.enumType('MeetingState', {
  description: 'How far a meeting has come; one that is held or cancelled does not change.',
  values: {
    PLANNED: { description: 'It has a day.' },
    CALLED: { description: 'Those who are to come have been asked.' },
    HELD: { description: 'It was held.' },
    CANCELLED: { description: 'It was cancelled.' },
  } satisfies Described<MeetingState>,
});

export const AttendanceAnswerRef = builder.enumType('AttendanceAnswer', {
  description: 'What somebody answers to the call.',
  values: {
    COMING: { description: 'Comes.' },
    SENDS_INPUT: { description: 'Does not come, and gives a status instead.' },
    DECLINED: { description: 'Does not come.' },
  } satisfies Described<AttendanceAnswer>,
});

export const AttendanceRef = builder.enumType('Attendance', {
  description: 'What came of it on the day.',
  values: {
    ATTENDED: { description: 'Was there.' },
    SENT_INPUT: { description: 'Sent a status instead.' },
    DECLINED: { description: 'Had declined.' },
    ABSENT: { description: 'Stayed away without a word.' },
  } satisfies Described<Attendance>,
});
