// Planning, calling and holding meetings, and what is said and decided at them.

import { allow } from '../../graph/access-rules.ts';
import { builder } from '../../graph/builder.ts';
import { signedIn } from '../../graph/context.ts';
import { ChangePlanResultRef } from '../plan-result.graph.ts';
import { changeAttendance } from './change-attendance.ts';
import { changeMeeting } from './change-meeting.ts';
import { correctMinutes } from './correct-minutes.ts';
import { addDecision, changeDecision, orderDecisions, removeDecision } from './decisions.ts';
import * as inputs from './meeting-inputs.graph.ts';
import { CorrectMinutesInputRef } from './minutes-correction.graph.ts';
import { callMeeting, cancelMeeting, holdMeeting } from './meeting-steps.ts';
import { planMeeting } from './plan-meeting.ts';

const change = { type: ChangePlanResultRef, extensions: allow('plan.change') } as const;
const WHICH = { required: true, description: 'Which meeting.' } as const;
const ADDED = { required: true, description: 'What is added.' } as const;
const CHANGED = { required: true, description: 'What is changed.' } as const;

builder.mutationFields((t) => ({
  planMeeting: t.field({
    ...change,
    description: 'Plans the next meeting about a plan.',
    args: { input: t.arg({ type: inputs.PlanMeetingInputRef, ...ADDED }) },
    resolve: (_, { input }, context) => planMeeting(signedIn(context), input),
  }),
  changeMeeting: t.field({
    ...change,
    description: 'Changes a meeting that is to come; another time or place takes its call back.',
    args: { input: t.arg({ type: inputs.ChangeMeetingInputRef, ...CHANGED }) },
    resolve: (_, { input }, context) => changeMeeting(signedIn(context), input),
  }),
  callMeeting: t.field({
    ...change,
    description: 'Records that the meeting is called, once more where it was called before.',
    args: { input: t.arg({ type: inputs.CallMeetingInputRef, ...WHICH }) },
    resolve: (_, { input }, context) => callMeeting(signedIn(context), input),
  }),
  cancelMeeting: t.field({
    ...change,
    description: 'Cancels a meeting that is to come.',
    args: { input: t.arg({ type: inputs.CancelMeetingInputRef, ...WHICH }) },
    resolve: (_, { input }, context) => cancelMeeting(signedIn(context), input),
  }),
  holdMeeting: t.field({
    ...change,
    description: 'Ends the meeting; from then on it is history.',
    args: { input: t.arg({ type: inputs.HoldMeetingInputRef, ...WHICH }) },
    resolve: (_, { input }, context) => holdMeeting(signedIn(context), input),
  }),
  correctMinutes: t.field({
    ...change,
    description:
      'Corrects minutes, decisions and who came of a meeting that was held; what stood there is kept.',
    args: { input: t.arg({ type: CorrectMinutesInputRef, ...CHANGED }) },
    resolve: (_, { input }, context) => correctMinutes(signedIn(context), input),
  }),
  changeMeetingAttendance: t.field({
    ...change,
    description: 'Records what a participant answers, gives and says, and whether they came.',
    args: { input: t.arg({ type: inputs.ChangeMeetingAttendanceInputRef, ...CHANGED }) },
    resolve: (_, { input }, context) => changeAttendance(signedIn(context), input),
  }),
  addMeetingDecision: t.field({
    ...change,
    description: 'Adds a decision.',
    args: { input: t.arg({ type: inputs.AddMeetingDecisionInputRef, ...ADDED }) },
    resolve: (_, { input }, context) => addDecision(signedIn(context), input),
  }),
  changeMeetingDecision: t.field({
    ...change,
    description: 'Changes the wording of a decision.',
    args: { input: t.arg({ type: inputs.ChangeMeetingDecisionInputRef, ...CHANGED }) },
    resolve: (_, { input }, context) => changeDecision(signedIn(context), input),
  }),
  removeMeetingDecision: t.field({
    ...change,
    description: 'Takes a decision away.',
    args: { input: t.arg({ type: inputs.RemoveMeetingDecisionInputRef, ...CHANGED }) },
    resolve: (_, { input }, context) => removeDecision(signedIn(context), input),
  }),
  orderMeetingDecisions: t.field({
    ...change,
    description: 'Puts the decisions of a meeting in order.',
    args: { input: t.arg({ type: inputs.OrderMeetingDecisionsInputRef, ...CHANGED }) },
    resolve: (_, { input }, context) => orderDecisions(signedIn(context), input),
  }),
}));
