// The inputs of autosave: for each kind of value, what a field was and what it is to be.

import { builder } from '../graph/builder.ts';
import {
  ChallengeKindRef,
  ExistingPlanKindRef,
  GoalStateRef,
  InterventionDirectionRef,
  InterventionStateRef,
  MarkKindRef,
} from './part-words.graph.ts';
import { CitizenAcceptanceRef, TargetGroupRef } from './plan-words.graph.ts';

const FROM = 'What the writer saw. Where something else stands by now, the field is a conflict.';
const TO = 'What it is to be.';
const TO_OR_NONE = 'What it is to be; null for no value.';

export const TextChange = builder.inputType('TextChange', {
  description: 'A change of a text. Cleaned before it is kept; too long is Invalid.',
  fields: (t) => ({
    from: t.string({ required: true, description: FROM }),
    to: t.string({ required: true, description: TO }),
  }),
});

export const BooleanChange = builder.inputType('BooleanChange', {
  description: 'A change of a yes or no.',
  fields: (t) => ({
    from: t.boolean({ required: true, description: FROM }),
    to: t.boolean({ required: true, description: TO }),
  }),
});

export const DateChange = builder.inputType('DateChange', {
  description: 'A change of a calendar date.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: FROM }),
    to: t.field({ type: 'Date', description: TO_OR_NONE }),
  }),
});

export const IdChange = builder.inputType('IdChange', {
  description: 'A change of what is pointed at.',
  fields: (t) => ({
    from: t.id({ description: FROM }),
    to: t.id({ description: TO_OR_NONE }),
  }),
});

export const NumberChange = builder.inputType('NumberChange', {
  description: 'A change of a whole number.',
  fields: (t) => ({
    from: t.int({ description: FROM }),
    to: t.int({ description: TO_OR_NONE }),
  }),
});

export const KeyChange = builder.inputType('KeyChange', {
  description: 'A change of what is chosen from a list that the program knows by keys.',
  fields: (t) => ({
    from: t.string({ description: FROM }),
    to: t.string({ description: TO_OR_NONE }),
  }),
});

export const MarkKindChange = builder.inputType('MarkKindChange', {
  description: 'A change of how two plans stand to each other.',
  fields: (t) => ({
    from: t.field({ type: MarkKindRef, required: true, description: FROM }),
    to: t.field({ type: MarkKindRef, required: true, description: TO }),
  }),
});

export const TargetGroupChange = builder.inputType('TargetGroupChange', {
  description: 'A change of the target group.',
  fields: (t) => ({
    from: t.field({ type: TargetGroupRef, description: FROM }),
    to: t.field({ type: TargetGroupRef, description: TO_OR_NONE }),
  }),
});

export const CitizenAcceptanceChange = builder.inputType('CitizenAcceptanceChange', {
  description: 'A change of what the citizen says.',
  fields: (t) => ({
    from: t.field({ type: CitizenAcceptanceRef, description: FROM }),
    to: t.field({ type: CitizenAcceptanceRef, description: TO_OR_NONE }),
  }),
});

export const ExistingPlanKindChange = builder.inputType('ExistingPlanKindChange', {
  description: 'A change of the kind of an existing plan.',
  fields: (t) => ({
    from: t.field({ type: ExistingPlanKindRef, required: true, description: FROM }),
    to: t.field({ type: ExistingPlanKindRef, required: true, description: TO }),
  }),
});

export const ChallengeKindChange = builder.inputType('ChallengeKindChange', {
  description: 'A change of the kind of a challenge.',
  fields: (t) => ({
    from: t.field({ type: ChallengeKindRef, required: true, description: FROM }),
    to: t.field({ type: ChallengeKindRef, required: true, description: TO }),
  }),
});

export const GoalStateChange = builder.inputType('GoalStateChange', {
  description: 'A change of where a goal stands.',
  fields: (t) => ({
    from: t.field({ type: GoalStateRef, required: true, description: FROM }),
    to: t.field({ type: GoalStateRef, required: true, description: TO }),
  }),
});

export const InterventionDirectionChange = builder.inputType('InterventionDirectionChange', {
  description: 'A change of the direction of an intervention.',
  fields: (t) => ({
    from: t.field({ type: InterventionDirectionRef, required: true, description: FROM }),
    to: t.field({ type: InterventionDirectionRef, required: true, description: TO }),
  }),
});

export const InterventionStateChange = builder.inputType('InterventionStateChange', {
  description: 'A change of where an intervention stands.',
  fields: (t) => ({
    from: t.field({ type: InterventionStateRef, required: true, description: FROM }),
    to: t.field({ type: InterventionStateRef, required: true, description: TO }),
  }),
});
