// Adding, changing, ordering and removing what stands in a plan.

import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { addChallenge, addExistingPlan, addGoal } from './add-part.ts';
import { changeGoal } from './change-goal.ts';
import { addIntervention, changeIntervention } from './change-intervention.ts';
import { changePart } from './change-part.ts';
import { addMark } from './marks/add-mark.ts';
import * as inputs from './part-inputs.graph.ts';
import { ChangePlanResultRef } from './plan-result.graph.ts';
import { prioritiseGoals } from './prioritise-goals.ts';
import { removeFromPlan } from './remove-from-plan.ts';

const change = { type: ChangePlanResultRef, extensions: allow('plan.change') } as const;
const ADDED = { required: true, description: 'What is added.' } as const;
const CHANGED = { required: true, description: 'What is changed.' } as const;

builder.mutationFields((t) => ({
  addExistingPlan: t.field({
    ...change,
    description: 'Adds a plan the citizen already has.',
    args: { input: t.arg({ type: inputs.AddExistingPlanInput, ...ADDED }) },
    resolve: (_, { input }, context) => addExistingPlan(signedIn(context), input),
  }),
  changeExistingPlan: t.field({
    ...change,
    description: 'Changes a plan the citizen already has.',
    args: { input: t.arg({ type: inputs.ChangeExistingPlanInput, ...CHANGED }) },
    resolve: (_, { input }, context) => changePart(signedIn(context), 'existing_plan', input),
  }),
  addExistingPlanMark: t.field({
    ...change,
    description: 'Marks that two of the plans the citizen has overlap or contradict each other.',
    args: { input: t.arg({ type: inputs.AddExistingPlanMarkInput, ...ADDED }) },
    resolve: (_, { input }, context) => addMark(signedIn(context), input),
  }),
  changeExistingPlanMark: t.field({
    ...change,
    description: 'Changes such a mark.',
    args: { input: t.arg({ type: inputs.ChangeExistingPlanMarkInput, ...CHANGED }) },
    resolve: (_, { input }, context) => changePart(signedIn(context), 'existing_plan_mark', input),
  }),
  addChallenge: t.field({
    ...change,
    description: 'Adds a challenge.',
    args: { input: t.arg({ type: inputs.AddChallengeInput, ...ADDED }) },
    resolve: (_, { input }, context) => addChallenge(signedIn(context), input),
  }),
  changeChallenge: t.field({
    ...change,
    description: 'Changes a challenge.',
    args: { input: t.arg({ type: inputs.ChangeChallengeInput, ...CHANGED }) },
    resolve: (_, { input }, context) => changePart(signedIn(context), 'challenge', input),
  }),
  addGoal: t.field({
    ...change,
    description: 'Adds a goal.',
    args: { input: t.arg({ type: inputs.AddGoalInput, ...ADDED }) },
    resolve: (_, { input }, context) => addGoal(signedIn(context), input),
  }),
  changeGoal: t.field({
    ...change,
    description: 'Changes a goal.',
    args: { input: t.arg({ type: inputs.ChangeGoalInput, ...CHANGED }) },
    resolve: (_, { input }, context) => changeGoal(signedIn(context), input),
  }),
  prioritiseGoals: t.field({
    ...change,
    description: 'Puts the goals in order.',
    args: { input: t.arg({ type: inputs.PrioritiseGoalsInput, ...CHANGED }) },
    resolve: (_, { input }, context) => prioritiseGoals(signedIn(context), input),
  }),
  addIntervention: t.field({
    ...change,
    description: 'Adds an intervention to a goal.',
    args: { input: t.arg({ type: inputs.AddInterventionInput, ...ADDED }) },
    resolve: (_, { input }, context) => addIntervention(signedIn(context), input),
  }),
  changeIntervention: t.field({
    ...change,
    description: 'Changes an intervention.',
    args: { input: t.arg({ type: inputs.ChangeInterventionInput, ...CHANGED }) },
    resolve: (_, { input }, context) => changeIntervention(signedIn(context), input),
  }),
  removeFromPlan: t.field({
    ...change,
    description: 'Takes something out of the working copy of a plan.',
    args: {
      input: t.arg({
        type: inputs.RemoveFromPlanInput,
        required: true,
        description: 'What is removed.',
      }),
    },
    resolve: (_, { input }, context) => removeFromPlan(signedIn(context), input),
  }),
}));
