// Referring, closing, archiving and erasing a plan.

import { allow } from '../../graph/access-rules.ts';
import { builder } from '../../graph/builder.ts';
import { signedIn } from '../../graph/context.ts';
import { NO_PERSON } from '../../graph/person-fence.ts';
import { byTypename, InvalidRef, NotFoundRef } from '../../graph/refusals.ts';
import { ChangePlanResultRef } from '../plan-result.graph.ts';
import { archivePlan, type PlanArchived } from './archive-plan.ts';
import { closePlan } from './close-plan.ts';
import * as inputs from './ending-inputs.graph.ts';
import { erasePlan, type PlanErased } from './erase-plan.ts';
import { referPlan, regretReferral } from './refer-plan.ts';

const ArchivedRef = builder.objectRef<PlanArchived>('PlanArchived').implement({
  description: 'The plan is archived.',
  extensions: NO_PERSON,
  fields: (t) => ({
    planId: t.exposeID('planId', { description: 'Id of the plan.' }),
    archivedAt: t.expose('archivedAt', { type: 'DateTime', description: 'When it was archived.' }),
    reference: t.exposeString('reference', { description: 'The authority’s reference.' }),
  }),
});

const ArchivePlanResult = builder.unionType('ArchivePlanResult', {
  description: 'Archived, or why not.',
  types: [ArchivedRef, InvalidRef, NotFoundRef],
  resolveType: byTypename,
});

const ErasedRef = builder.objectRef<PlanErased>('PlanErased').implement({
  description: 'The plan is gone.',
  extensions: NO_PERSON,
  fields: (t) => ({
    erasureId: t.exposeID('erasureId', { description: 'Id of its proof of erasure.' }),
  }),
});

const ErasePlanResult = builder.unionType('ErasePlanResult', {
  description: 'Erased, or why not.',
  types: [ErasedRef, InvalidRef, NotFoundRef],
  resolveType: byTypename,
});

const change = { type: ChangePlanResultRef, extensions: allow('plan.change') } as const;
const SAID = { required: true, description: 'What is said.' } as const;

builder.mutationFields((t) => ({
  referPlan: t.field({
    ...change,
    description: 'Notes a referral to the region’s integrated treatment and starts its clock.',
    args: { input: t.arg({ type: inputs.ReferPlanInputRef, ...SAID }) },
    resolve: (_, { input }, context) => referPlan(signedIn(context), input),
  }),
  regretReferral: t.field({
    ...change,
    description: 'Takes a wrong referral back, with its clock. Not once the treatment has begun.',
    args: { input: t.arg({ type: inputs.RegretReferralInputRef, ...SAID }) },
    resolve: (_, { input }, context) => regretReferral(signedIn(context), input),
  }),
  closePlan: t.field({
    ...change,
    description: 'Ends a plan for good, and makes the follow-ups that the law asks for.',
    args: { input: t.arg({ type: inputs.ClosePlanInputRef, ...SAID }) },
    resolve: (_, { input }, context) => closePlan(signedIn(context), input),
  }),
  archivePlan: t.field({
    type: ArchivePlanResult,
    description: 'Notes that the archive’s authority has taken over a closed plan.',
    extensions: allow('plan.archive'),
    args: { input: t.arg({ type: inputs.ArchivePlanInputRef, ...SAID }) },
    resolve: (_, { input }, context) => archivePlan(signedIn(context), input),
  }),
  erasePlan: t.field({
    type: ErasePlanResult,
    description: 'Erases an archived plan with everything of it; its proof stays.',
    extensions: allow('plan.erase'),
    args: { input: t.arg({ type: inputs.ErasePlanInputRef, ...SAID }) },
    resolve: (_, { input }, context) => erasePlan(signedIn(context), input),
  }),
}));
