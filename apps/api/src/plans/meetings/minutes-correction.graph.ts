// How a meeting that was held is corrected: what stood there before, and the input of a correction.

import { builder } from '../../graph/builder.ts';
import { aboutAPerson, PERSON } from '../../graph/person-fence.ts';
import { TextChange } from '../change-inputs.graph.ts';
import type { CorrectionRow, EarlierAttendance } from './meeting.ts';
import { AttendanceChange } from './meeting-inputs.graph.ts';
import { AttendanceRef } from './meeting-words.graph.ts';

const person = { extensions: PERSON, isTypeOf: aboutAPerson } as const;
const LONG = 'At most 4000 characters.';

const EarlierAttendanceRef = builder.objectRef<EarlierAttendance>('EarlierAttendance').implement({
  description: 'What stood about one participant before a correction.',
  ...person,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Who.' }),
    attendance: t.expose('attendance', {
      type: AttendanceRef,
      nullable: true,
      description: 'What stood had come of it; null where nobody had noted it.',
    }),
    input: t.exposeString('input', { description: 'What they gave beforehand. May be empty.' }),
    round: t.exposeString('round', { description: 'What they said. May be empty.' }),
  }),
});

export const MinutesCorrectionRef = builder
  .objectRef<CorrectionRow>('MinutesCorrection')
  .implement({
    description: 'That minutes, decisions or who came were corrected after the meeting.',
    ...person,
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Id of the correction.' }),
      correctedAt: t.expose('correctedAt', { type: 'DateTime', description: 'When.' }),
      correctedByName: t.exposeString('correctedByName', { description: 'By whom.' }),
      earlier: t.exposeString('earlier', {
        nullable: true,
        description:
          'What the minutes said until then, empty where there were none; null when they stayed.',
      }),
      earlierDecisions: t.exposeStringList('earlierDecisions', {
        nullable: true,
        description: 'All decisions until then, in order; null when they stayed.',
      }),
      earlierAttendances: t.expose('earlierAttendances', {
        type: [EarlierAttendanceRef],
        nullable: true,
        description: 'What stood about those it was corrected of; null when it was of nobody.',
      }),
    }),
  });

const DecisionChange = builder.inputType('DecisionChange', {
  description: 'A decision in words; null for none.',
  fields: (t) => ({
    from: t.string({ description: 'What the writer saw; null where it was forgotten.' }),
    to: t.string({ description: `What it is to be; null strikes it out. ${LONG}` }),
  }),
});

const DecisionCorrection = builder.inputType('DecisionCorrection', {
  description: 'A decision that is worded anew, added or struck out; without words DECISION_EMPTY.',
  fields: (t) => ({
    id: t.id({
      required: true,
      description: 'Id of the decision, or a new UUID for one forgotten.',
    }),
    text: t.field({ type: DecisionChange, required: true, description: 'Its words.' }),
  }),
});

const AttendanceCorrection = builder.inputType('AttendanceCorrection', {
  description: 'What is to stand about one participant; what is left out stays.',
  fields: (t) => ({
    participantId: t.id({ required: true, description: 'A participant of the plan.' }),
    attendance: t.field({ type: AttendanceChange, description: 'What came of it.' }),
    input: t.field({ type: TextChange, description: `What they gave. ${LONG}` }),
    round: t.field({ type: TextChange, description: `What they said. ${LONG}` }),
  }),
});

export const CorrectMinutesInputRef = builder.inputType('CorrectMinutesInput', {
  description:
    'A correction of a meeting that was held; before it is MINUTES_NOT_OVER. What is left out stays.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'Id of the plan.' }),
    meetingId: t.id({ required: true, description: 'Id of the meeting.' }),
    id: t.id({
      required: true,
      description:
        'Id of the correction, a UUID chosen by the client: a call sent twice corrects once.',
    }),
    minutes: t.field({
      type: TextChange,
      description: `The minutes; with nothing MINUTES_EMPTY. ${LONG}`,
    }),
    decisions: t.field({ type: [DecisionCorrection], description: 'The decisions to correct.' }),
    attendances: t.field({
      type: [AttendanceCorrection],
      description: 'Those of whom something is to be corrected.',
    }),
  }),
});
