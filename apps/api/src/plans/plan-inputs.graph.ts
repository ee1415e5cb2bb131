// The inputs of starting, changing, agreeing and sending a plan.

import { FollowUpKindRef } from '../follow-ups/follow-up.graph.ts';
import { builder } from '../graph/builder.ts';
import {
  BooleanChange,
  CitizenAcceptanceChange,
  DateChange,
  TargetGroupChange,
  TextChange,
} from './change-inputs.graph.ts';
import { InterventionDirectionRef, ParticipantKindRef } from './part-words.graph.ts';
import { TargetGroupRef } from './plan-words.graph.ts';

const NEW_ID = 'Id of the new row, a UUID chosen by the client: a call sent twice adds once.';

const NewParticipantInput = builder.inputType('NewParticipantInput', {
  description: 'A participant of a new plan: a colleague by `employeeId`, or a person by name.',
  fields: (t) => ({
    id: t.id({ required: true, description: NEW_ID }),
    kind: t.field({ type: ParticipantKindRef, required: true, description: 'Who takes part.' }),
    employeeId: t.id({ description: 'A colleague, as `colleagues` finds them.' }),
    name: t.string({ description: 'Needed without `employeeId`. At most 200 characters.' }),
    function: t.string({ description: 'At most 200 characters; else the colleague’s own.' }),
    organisation: t.string({ description: 'At most 200 characters; else the colleague’s unit.' }),
  }),
});

const NewInterventionInput = builder.inputType('NewInterventionInput', {
  description: 'An intervention of a new goal.',
  fields: (t) => ({
    id: t.id({ required: true, description: NEW_ID }),
    title: t.string({ required: true, description: 'What is done. At most 200 characters.' }),
    direction: t.field({ type: InterventionDirectionRef, description: 'START where left out.' }),
    responsibleId: t.id({ description: 'One of the participants of the same call.' }),
    dueOn: t.field({ type: 'Date', description: 'The day it is to be done by.' }),
  }),
});

const NewGoalInput = builder.inputType('NewGoalInput', {
  description: 'A goal of a new plan; the first of them is the most important.',
  fields: (t) => ({
    id: t.id({ required: true, description: NEW_ID }),
    title: t.string({ required: true, description: 'The goal. At most 200 characters.' }),
    ownWords: t.string({ description: 'In the citizen’s words. At most 4000 characters.' }),
    interventions: t.field({ type: [NewInterventionInput], description: 'In order; at most 100.' }),
  }),
});

const NewFollowUpInput = builder.inputType('NewFollowUpInput', {
  description: 'A date that a running course of treatment already has.',
  fields: (t) => ({
    id: t.id({ required: true, description: NEW_ID }),
    kind: t.field({ type: FollowUpKindRef, required: true, description: 'Which rule made it.' }),
    dueOn: t.field({
      type: 'Date',
      required: true,
      description: 'The date of the rule; the working day follows from it.',
    }),
  }),
});

export const CreatePlanInputRef = builder.inputType('CreatePlanInput', {
  description: 'A new plan. The viewer leads it; the viewer and the citizen take part.',
  fields: (t) => ({
    id: t.id({ required: true, description: NEW_ID }),
    citizenId: t.id({ required: true, description: 'Whose plan; else NotFound.' }),
    basis: t.string({ description: 'Why a plan is made. At most 4000 characters.' }),
    participants: t.field({ type: [NewParticipantInput], description: 'At most 100.' }),
    goals: t.field({ type: [NewGoalInput], description: 'In priority order; at most 100.' }),
    meetingOn: t.field({ type: 'Date', description: 'Day of the meeting.' }),
    nextFollowUpOn: t.field({
      type: 'Date',
      description: 'After the meeting and within 6 months; else Invalid.',
    }),
    targetGroup: t.field({ type: TargetGroupRef, description: 'Whom it is for.' }),
    followUps: t.field({
      type: [NewFollowUpInput],
      description: 'Dates of a course of treatment that already runs; at most 100.',
    }),
  }),
});

export const ChangePlanInputRef = builder.inputType('ChangePlanInput', {
  description: 'The fields of a plan that are changed; those left out stay.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Id of the plan.' }),
    targetGroup: t.field({ type: TargetGroupChange, description: 'Whom it is for.' }),
    basis: t.field({ type: TextChange, description: 'At most 4000 characters.' }),
    hasNoExistingPlans: t.field({ type: BooleanChange, description: 'There are none to map.' }),
    contactOn: t.field({
      type: DateChange,
      description:
        'The day the citizen asked for treatment, today at latest, else DATE_IN_FUTURE. The municipality’s clock follows it.',
    }),
    meetingOn: t.field({ type: DateChange, description: 'Day of the meeting.' }),
    meetingPlace: t.field({ type: TextChange, description: 'At most 200 characters.' }),
    followUpHow: t.field({ type: TextChange, description: 'At most 4000 characters.' }),
    nextFollowUpOn: t.field({
      type: DateChange,
      description:
        'After the meeting, else NEXT_BEFORE_MEETING; later than 6 months only with a reason, saved before or in the same call, else NEXT_TOO_LATE.',
    }),
    nextFollowUpReason: t.field({ type: TextChange, description: 'At most 4000 characters.' }),
    citizenAcceptance: t.field({
      type: CitizenAcceptanceChange,
      description: 'The citizen’s word.',
    }),
    citizenRemarks: t.field({ type: TextChange, description: 'At most 4000 characters.' }),
    participantsMayChange: t.field({
      type: BooleanChange,
      description: 'Only the lead may change this; else ONLY_LEAD.',
    }),
  }),
});

export const AgreePlanInputRef = builder.inputType('AgreePlanInput', {
  description: 'Which plan is agreed, as the viewer saw it.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'Id of the plan.' }),
    seenChangedAt: t.field({
      type: 'DateTime',
      required: true,
      description: 'The plan’s `changedAt` as the viewer saw it: what is frozen is what was seen.',
    }),
  }),
});
