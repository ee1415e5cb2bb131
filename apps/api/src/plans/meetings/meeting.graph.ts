// The meetings of a plan, read only by the panels that show them.

import { builder } from '../../graph/builder.ts';
import { signedIn } from '../../graph/context.ts';
import { aboutAPerson, PERSON } from '../../graph/person-fence.ts';
import { ParticipantRef } from '../participant.graph.ts';
import { readPlanPart } from '../plan-part.store.ts';
import { PlanRef } from '../plan.graph.ts';
import type { DecisionRow, MeetingRow } from './meeting.ts';
import { AttendanceAnswerRef, AttendanceRef, MeetingStateRef } from './meeting-words.graph.ts';
import { MEETINGS_JSON } from './meetings-json.ts';
import { MinutesCorrectionRef } from './minutes-correction.graph.ts';
import { type SeenAttendance, type SeenMeeting, seenMeetings } from './seen-meeting.ts';

const person = { extensions: PERSON, isTypeOf: aboutAPerson } as const;

const MeetingAttendanceRef = builder.objectRef<SeenAttendance>('MeetingAttendance').implement({
  description: 'One participant and one meeting.',
  ...person,
  fields: (t) => ({
    participant: t.expose('participant', { type: ParticipantRef, description: 'Who.' }),
    isOwn: t.exposeBoolean('isOwn', {
      description: 'Whether it is the viewer, who may answer for themselves.',
    }),
    answer: t.expose('answer', {
      type: AttendanceAnswerRef,
      nullable: true,
      description: 'The answer to the call; null until there is one.',
    }),
    answeredOn: t.expose('answeredOn', {
      type: 'Date',
      nullable: true,
      description: 'The day the answer was recorded; null without one.',
    }),
    input: t.exposeString('input', { description: 'What they gave beforehand. May be empty.' }),
    attendance: t.expose('attendance', {
      type: AttendanceRef,
      nullable: true,
      description: 'What came of it; null where nobody noted it.',
    }),
    round: t.exposeString('round', { description: 'What they said in the round. May be empty.' }),
  }),
});

const MeetingDecisionRef = builder.objectRef<DecisionRow>('MeetingDecision').implement({
  description: 'What a meeting decided.',
  ...person,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the decision.' }),
    text: t.exposeString('text', { description: 'The decision in words. May be empty.' }),
  }),
});

const MeetingRef = builder.objectRef<SeenMeeting>('Meeting').implement({
  description:
    'A meeting about the plan. Its documents are at `/dokumenter/moede/<id>.ics` and, for each participant, `/dokumenter/moede/<id>/<participantId>/(invitation.pdf|svarseddel.pdf|besked.txt)`; of one that was held `referat.pdf`, with `?stor=1` in large print; of one that is cancelled `/dokumenter/moede/<id>/aflysning.txt`.',
  ...person,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the meeting.' }),
    state: t.expose('state', { type: MeetingStateRef, description: 'How far it has come.' }),
    meetingOn: t.expose('meetingOn', { type: 'Date', description: 'Its day.' }),
    startsAt: t.exposeString('startsAt', {
      nullable: true,
      description: 'Danish wall clock, "13:30"; null while only the day is known.',
    }),
    endsAt: t.exposeString('endsAt', {
      nullable: true,
      description: 'Danish wall clock, or null.',
    }),
    place: t.exposeString('place', { description: 'Where. May be empty.' }),
    agenda: t.exposeString('agenda', { description: 'The agenda. May be empty.' }),
    minutes: t.exposeString('minutes', { description: 'The minutes. May be empty.' }),
    callCount: t.exposeInt('callCount', { description: 'How often it was called.' }),
    calledAt: t.expose('calledAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was called last; null before.',
    }),
    isChangedSinceCall: t.boolean({
      description: 'Whether time or place has changed since it was called.',
      resolve: ({ state, callCount }) => state === 'PLANNED' && callCount > 0,
    }),
    isPartlyHidden: t.exposeBoolean('isPartlyHidden', {
      description: 'Whether something is left out because no consent covers it.',
    }),
    attendances: t.expose('attendances', {
      type: [MeetingAttendanceRef],
      description: 'Those who are asked to it, or were, in the order of the plan.',
    }),
    decisions: t.expose('decisions', {
      type: [MeetingDecisionRef],
      description: 'What it decided, in order.',
    }),
    corrections: t.expose('corrections', {
      type: [MinutesCorrectionRef],
      description: 'How it was corrected afterwards, the newest first.',
    }),
  }),
});

builder.objectField(PlanRef, 'meetings', (t) =>
  t.field({
    type: [MeetingRef],
    description: 'Its meetings, the newest first; at most one is to come. Read when asked for.',
    resolve: async (plan, _args, context) => {
      const reader = signedIn(context);
      const asked = { planId: plan.id, part: 'meetings', purpose: plan.purpose };
      const read = await readPlanPart<MeetingRow[]>(context.db, reader, asked, MEETINGS_JSON);
      if (!read) return [];
      const { viewer, today } = reader;
      const { sections } = read;
      return seenMeetings(read.part, { plan, employeeId: viewer.employeeId, sections, today });
    },
  }),
);
