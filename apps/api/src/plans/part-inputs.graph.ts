// The inputs of adding, changing, ordering and removing what stands in a plan.

import { builder } from '../graph/builder.ts';
import * as changes from './change-inputs.graph.ts';
import * as words from './part-words.graph.ts';
import { PlanPartRef } from './plan-words.graph.ts';

const PLAN = 'Id of the plan.';
const ROW = 'Id of the row in this plan.';
const NEW_ID = 'Id of the new row, a UUID chosen by the client: a call sent twice adds once.';
const SHORT = 'At most 200 characters.';
const LONG = 'At most 4000 characters.';

export const AddExistingPlanInput = builder.inputType('AddExistingPlanInput', {
  description: 'A plan the citizen already has.',
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    id: t.id({ required: true, description: NEW_ID }),
    kind: t.field({ type: words.ExistingPlanKindRef, required: true, description: 'What kind.' }),
    owner: t.string({ description: `Who holds it. ${SHORT}` }),
    status: t.string({ description: `Where it stands. ${LONG}` }),
    goals: t.string({ description: `Its goals. ${LONG}` }),
    interventions: t.string({ description: `Its interventions. ${LONG}` }),
  }),
});

export const ChangeExistingPlanInput = builder.inputType('ChangeExistingPlanInput', {
  description: 'The fields of an existing plan that are changed; those left out stay.',
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    id: t.id({ required: true, description: ROW }),
    kind: t.field({ type: changes.ExistingPlanKindChange, description: 'What kind of plan.' }),
    owner: t.field({ type: changes.TextChange, description: `Who holds it. ${SHORT}` }),
    status: t.field({ type: changes.TextChange, description: `Where it stands. ${LONG}` }),
    goals: t.field({ type: changes.TextChange, description: `Its goals. ${LONG}` }),
    interventions: t.field({ type: changes.TextChange, description: `Its interventions. ${LONG}` }),
  }),
});

export const AddExistingPlanMarkInput = builder.inputType('AddExistingPlanMarkInput', {
  description: 'That two of the plans the citizen has overlap or contradict each other.',
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    id: t.id({ required: true, description: NEW_ID }),
    existingPlanId: t.id({ required: true, description: 'The one, of this plan.' }),
    otherPlanId: t.id({ required: true, description: 'The other, of this plan.' }),
    kind: t.field({ type: words.MarkKindRef, required: true, description: 'How they stand.' }),
    note: t.string({ description: `What it is about. ${LONG}` }),
  }),
});

export const ChangeExistingPlanMarkInput = builder.inputType('ChangeExistingPlanMarkInput', {
  description: 'The fields of a mark that are changed; those left out stay.',
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    id: t.id({ required: true, description: ROW }),
    kind: t.field({ type: changes.MarkKindChange, description: 'How they stand.' }),
    note: t.field({ type: changes.TextChange, description: `What it is about. ${LONG}` }),
  }),
});

export const AddChallengeInput = builder.inputType('AddChallengeInput', {
  description: 'A new challenge.',
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    id: t.id({ required: true, description: NEW_ID }),
    kind: t.field({ type: words.ChallengeKindRef, required: true, description: 'How pressing.' }),
    text: t.string({ description: `The challenge in words. ${LONG}` }),
  }),
});

export const ChangeChallengeInput = builder.inputType('ChangeChallengeInput', {
  description: 'The fields of a challenge that are changed; those left out stay.',
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    id: t.id({ required: true, description: ROW }),
    kind: t.field({ type: changes.ChallengeKindChange, description: 'How pressing it is.' }),
    text: t.field({ type: changes.TextChange, description: `The challenge in words. ${LONG}` }),
  }),
});

export const AddGoalInput = builder.inputType('AddGoalInput', {
  description: 'A new goal; the least important until it is moved.',
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    id: t.id({ required: true, description: NEW_ID }),
    title: t.string({ description: `The goal. ${SHORT}` }),
    ownWords: t.string({ description: `In the citizen’s own words. ${LONG}` }),
  }),
});

export const ChangeGoalInput = builder.inputType('ChangeGoalInput', {
  description: 'The fields of a goal that are changed; those left out stay.',
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    id: t.id({ required: true, description: ROW }),
    title: t.field({ type: changes.TextChange, description: `The goal. ${SHORT}` }),
    ownWords: t.field({ type: changes.TextChange, description: `The citizen’s words. ${LONG}` }),
    state: t.field({ type: changes.GoalStateChange, description: 'Where it stands.' }),
    attainment: t.field({
      type: changes.NumberChange,
      description: 'How near it is, 0 to 10, in the citizen’s judgement.',
    }),
    recommendationId: t.field({
      type: changes.IdChange,
      description: 'A recommendation of a programme of the plan’s region; else Invalid.',
    }),
  }),
});

export const PrioritiseGoalsInput = builder.inputType('PrioritiseGoalsInput', {
  description: 'The goals of a plan in their new order.',
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    goalIds: t.idList({
      required: true,
      description: 'The most important first. Goals left out come after, in the order they had.',
    }),
  }),
});

export const AddInterventionInput = builder.inputType('AddInterventionInput', {
  description: 'A new intervention, the last of its goal.',
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    goalId: t.id({ required: true, description: 'A goal of the same plan; else NotFound.' }),
    id: t.id({ required: true, description: NEW_ID }),
    title: t.string({ description: `What is done. ${SHORT}` }),
    direction: t.field({
      type: words.InterventionDirectionRef,
      description: 'START where left out.',
    }),
    responsibleId: t.id({
      description: 'Somebody who takes part in the same plan; else RESPONSIBLE_LEFT.',
    }),
    methodKey: t.string({ description: 'A method of the catalogue; else METHOD_UNKNOWN.' }),
    dueOn: t.field({ type: 'Date', description: 'The day it is to be done by.' }),
  }),
});

export const ChangeInterventionInput = builder.inputType('ChangeInterventionInput', {
  description: 'The fields of an intervention that are changed; those left out stay.',
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    id: t.id({ required: true, description: ROW }),
    title: t.field({ type: changes.TextChange, description: `What is done. ${SHORT}` }),
    direction: t.field({
      type: changes.InterventionDirectionChange,
      description: 'What it does to what goes on now.',
    }),
    responsibleId: t.field({
      type: changes.IdChange,
      description: 'Somebody who takes part in the same plan; else RESPONSIBLE_LEFT.',
    }),
    methodKey: t.field({
      type: changes.KeyChange,
      description: 'A method of the catalogue, else METHOD_UNKNOWN; null for free words.',
    }),
    dueOn: t.field({ type: changes.DateChange, description: 'The day it is to be done by.' }),
    state: t.field({ type: changes.InterventionStateChange, description: 'Where it stands.' }),
  }),
});

export const RemoveFromPlanInput = builder.inputType('RemoveFromPlanInput', {
  description: 'What is taken out of the working copy; agreed versions keep it.',
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    part: t.field({ type: PlanPartRef, required: true, description: 'What it is.' }),
    id: t.id({ required: true, description: ROW }),
    seen: t.stringList({
      description:
        'The texts in it, and in what goes with it, as whoever removes it has read them. Where another stands there by now, nothing is removed. Left out, it goes whatever stands in it.',
    }),
  }),
});
