// Starting and changing a plan, and agreeing it.

import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { agreePlan } from './agree-plan.ts';
import { changePlan } from './change-plan.ts';
import { createPlan } from './create-plan.ts';
import { AgreePlanInputRef, ChangePlanInputRef, CreatePlanInputRef } from './plan-inputs.graph.ts';
import { ChangePlanResultRef } from './plan-result.graph.ts';

builder.mutationFields((t) => ({
  createPlan: t.field({
    type: ChangePlanResultRef,
    description: 'Starts a plan with a citizen, whole or empty. Sent twice, it creates once.',
    extensions: allow('plan.create'),
    args: {
      input: t.arg({ type: CreatePlanInputRef, required: true, description: 'The new plan.' }),
    },
    resolve: (_, { input }, context) => createPlan(signedIn(context), input),
  }),
  changePlan: t.field({
    type: ChangePlanResultRef,
    description: 'Saves fields of the plan itself, each on its own.',
    extensions: allow('plan.change'),
    args: {
      input: t.arg({ type: ChangePlanInputRef, required: true, description: 'What is changed.' }),
    },
    resolve: (_, { input }, context) => changePlan(signedIn(context), input),
  }),
  agreePlan: t.field({
    type: ChangePlanResultRef,
    description:
      'Freezes the plan as it was seen as its next version. What is missing is Invalid, one problem each.',
    extensions: allow('plan.agree'),
    args: {
      input: t.arg({ type: AgreePlanInputRef, required: true, description: 'What is agreed.' }),
    },
    resolve: (_, { input }, context) => agreePlan(signedIn(context), input),
  }),
}));
