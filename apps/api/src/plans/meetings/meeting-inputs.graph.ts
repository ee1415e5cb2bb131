// The inputs of planning, calling and holding a meeting, and of what is said and decided at it.

import { builder } from '../../graph/builder.ts';
import { DateChange, TextChange } from '../change-inputs.graph.ts';
import { AttendanceAnswerRef, AttendanceRef } from './meeting-words.graph.ts';

const PLAN = 'Id of the plan.';
const MEETING = 'Id of the meeting.';
const NEW_ID = 'Id of the new row, a UUID chosen by the client: a call sent twice adds once.';
const FROM = 'What the writer saw.';
const TO = 'What it is to be; null for none.';
const HOUR = 'Danish wall clock, "13:30" or as it is typed; else MEETING_NO_HOUR.';
const LONG = 'At most 4000 characters.';
const OVER = 'A meeting that was held or cancelled is MEETING_IS_OVER.';

export const PlanMeetingInputRef = builder.inputType('PlanMeetingInput', {
  description: 'A new meeting. Another one to come is MEETING_ONE_AT_A_TIME.',
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    id: t.id({ required: true, description: NEW_ID }),
    meetingOn: t.field({ type: 'Date', required: true, description: 'Its day.' }),
    startsAt: t.string({ description: HOUR }),
    endsAt: t.string({ description: `${HOUR} After the start.` }),
    place: t.string({ description: 'At most 200 characters.' }),
    agenda: t.string({ description: LONG }),
  }),
});

const HourChange = builder.inputType('HourChange', {
  description: 'A change of an hour.',
  fields: (t) => ({
    from: t.string({ description: FROM }),
    to: t.string({ description: `${HOUR} Null for none.` }),
  }),
});

export const ChangeMeetingInputRef = builder.inputType('ChangeMeetingInput', {
  description: `The fields of a meeting that are changed; those left out stay. ${OVER}`,
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    id: t.id({ required: true, description: MEETING }),
    meetingOn: t.field({ type: DateChange, description: 'Its day, which it always has.' }),
    startsAt: t.field({ type: HourChange, description: 'When it begins.' }),
    endsAt: t.field({ type: HourChange, description: 'When it ends, after the start.' }),
    place: t.field({ type: TextChange, description: 'At most 200 characters.' }),
    agenda: t.field({ type: TextChange, description: LONG }),
    minutes: t.field({ type: TextChange, description: LONG }),
  }),
});

const step = (description: string) => ({
  description: `${description} ${OVER}`,
  fields: (t: Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0]) => ({
    planId: t.id({ required: true, description: PLAN }),
    id: t.id({ required: true, description: MEETING }),
  }),
});

export const CallMeetingInputRef = builder.inputType(
  'CallMeetingInput',
  step('A meeting that is called; it must say when and where.'),
);

export const CancelMeetingInputRef = builder.inputType(
  'CancelMeetingInput',
  step('A meeting that is cancelled.'),
);

export const HoldMeetingInputRef = builder.inputType('HoldMeetingInput', {
  description: `A meeting that was held. ${OVER}`,
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    id: t.id({ required: true, description: MEETING }),
    heldOn: t.field({
      type: 'Date',
      required: true,
      description:
        'The day it was held, today at latest (MEETING_IN_FUTURE), between 2000 and 2099 (DATE_OUT_OF_RANGE).',
    }),
  }),
});

const AttendanceAnswerChange = builder.inputType('AttendanceAnswerChange', {
  description: 'A change of an answer.',
  fields: (t) => ({
    from: t.field({ type: AttendanceAnswerRef, description: FROM }),
    to: t.field({ type: AttendanceAnswerRef, description: TO }),
  }),
});

export const AttendanceChange = builder.inputType('AttendanceChange', {
  description: 'A change of whether somebody came.',
  fields: (t) => ({
    from: t.field({ type: AttendanceRef, description: FROM }),
    to: t.field({ type: AttendanceRef, description: TO }),
  }),
});

export const ChangeMeetingAttendanceInputRef = builder.inputType('ChangeMeetingAttendanceInput', {
  description: `What stands about one participant at one meeting. ${OVER}`,
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    meetingId: t.id({ required: true, description: MEETING }),
    participantId: t.id({ required: true, description: 'A participant of today; else NotFound.' }),
    answer: t.field({ type: AttendanceAnswerChange, description: 'The answer to the call.' }),
    input: t.field({ type: TextChange, description: `What they give beforehand. ${LONG}` }),
    attendance: t.field({ type: AttendanceChange, description: 'What came of it.' }),
    round: t.field({ type: TextChange, description: `What they say in the round. ${LONG}` }),
  }),
});

export const AddMeetingDecisionInputRef = builder.inputType('AddMeetingDecisionInput', {
  description: `A decision, the last of its meeting. ${OVER}`,
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    meetingId: t.id({ required: true, description: MEETING }),
    id: t.id({ required: true, description: NEW_ID }),
    text: t.string({ required: true, description: LONG }),
  }),
});

export const ChangeMeetingDecisionInputRef = builder.inputType('ChangeMeetingDecisionInput', {
  description: `The wording of a decision. ${OVER}`,
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    id: t.id({ required: true, description: 'Id of the decision.' }),
    text: t.field({ type: TextChange, description: LONG }),
  }),
});

export const RemoveMeetingDecisionInputRef = builder.inputType('RemoveMeetingDecisionInput', {
  description: `A decision that is taken away. ${OVER}`,
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    id: t.id({ required: true, description: 'Id of the decision.' }),
  }),
});

export const OrderMeetingDecisionsInputRef = builder.inputType('OrderMeetingDecisionsInput', {
  description: `The decisions of a meeting in order. ${OVER}`,
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    meetingId: t.id({ required: true, description: MEETING }),
    decisionIds: t.idList({
      required: true,
      description: 'Those left out come last; ids that are not of the meeting do nothing.',
    }),
  }),
});
