// What a caller says when they refer, close, archive or erase a plan.

import { builder } from '../../graph/builder.ts';
import type { ArchivePlanInput } from './archive-plan.ts';
import type { ClosePlanInput } from './close-plan.ts';
import { PlanEndReasonRef } from './ending-words.graph.ts';
import type { ErasePlanInput } from './erase-plan.ts';
import type { ReferPlanInput, RegretReferralInput } from './refer-plan.ts';

const PLAN_ID = { required: true, description: 'Id of the plan.' } as const;

export const ReferPlanInputRef = builder.inputRef<ReferPlanInput>('ReferPlanInput').implement({
  description: 'A referral to the region’s integrated treatment.',
  fields: (t) => ({
    planId: t.id(PLAN_ID),
    referredOn: t.field({
      type: 'Date',
      required: true,
      description: 'Day of the referral, not in the future; the 14 days are counted from it.',
    }),
  }),
});

export const RegretReferralInputRef = builder
  .inputRef<RegretReferralInput>('RegretReferralInput')
  .implement({
    description: 'A referral that was wrong.',
    fields: (t) => ({
      planId: t.id(PLAN_ID),
      reason: t.string({
        required: true,
        description: 'Why it is taken back, at most 200 characters. Kept in the log.',
      }),
    }),
  });

export const ClosePlanInputRef = builder.inputRef<ClosePlanInput>('ClosePlanInput').implement({
  description: 'The end of a plan. What the reason does not ask for is not kept.',
  fields: (t) => ({
    planId: t.id(PLAN_ID),
    reason: t.field({ type: PlanEndReasonRef, required: true, description: 'Why it ends.' }),
    note: t.string({
      description:
        'Why, in words, at most 4,000 characters. Needed for NOT_NEEDED_NOW and OTHER; else END_WORDS_MISSING.',
    }),
    courseEndedOn: t.field({
      type: 'Date',
      description: 'Day the course ended. Needed for COURSE_FINISHED; not in the future.',
    }),
    followUpDeclined: t.boolean({
      description: 'The citizen has said no to the follow-ups after the course.',
    }),
    referredOn: t.field({
      type: 'Date',
      description: 'Day of the referral. Needed for REFERRED_TO_REGION where none is noted.',
    }),
  }),
});

export const ArchivePlanInputRef = builder
  .inputRef<ArchivePlanInput>('ArchivePlanInput')
  .implement({
    description: 'That the archive’s authority has taken a closed plan over.',
    fields: (t) => ({
      planId: t.id(PLAN_ID),
      reference: t.string({
        required: true,
        description: 'The authority’s own reference, at most 200 characters.',
      }),
    }),
  });

export const ErasePlanInputRef = builder.inputRef<ErasePlanInput>('ErasePlanInput').implement({
  description: 'An archived plan to be erased. There is no way back.',
  fields: (t) => ({
    planId: t.id(PLAN_ID),
    reference: t.string({
      required: true,
      description: 'The reference it was archived with, repeated; else ARCHIVE_REFERENCE_DIFFERS.',
    }),
  }),
});
