// Refers the citizen to the region's integrated treatment, which starts its clock, and takes that back.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { isPlausible } from '@sammenhaeng/domain/calendar/plausible-date';
import { FOLLOW_UP_KINDS } from '@sammenhaeng/domain/follow-ups/follow-up-rules';
import {
  followUpAfterReferral,
  isSettledByReferral,
} from '@sammenhaeng/domain/follow-ups/referral';
import { withoutCpr } from '../../audit/without-cpr.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { inPlan } from '../in-plan.ts';
import type { ChangePlanResult } from '../plan-result.ts';
import { textsOf } from '../typed-text.ts';
import { insertFollowUps, settleFollowUps } from './end-follow-ups.ts';

export type ReferPlanInput = { planId: string; referredOn: CalendarDate };
export type RegretReferralInput = { planId: string; reason: string };

const NEEDS = { action: 'REFER_PLAN', sections: [], who: 'lead', isContent: false } as const;
const SETTLED = FOLLOW_UP_KINDS.filter(isSettledByReferral);

/** The plan goes on: it is the citizen's until it is closed. The municipality's own clock stops. */
export function referPlan(
  context: SignedInContext,
  { planId, referredOn }: ReferPlanInput,
): Promise<ChangePlanResult> {
  return inPlan(context, planId, NEEDS, async (tx, plan) => {
    const refuse = (code: 'ALREADY_REFERRED' | 'DATE_IN_FUTURE' | 'DATE_OUT_OF_RANGE') => ({
      problems: [{ field: 'referredOn', code }],
    });
    // The same call again, as after a lost answer, has nothing more to do.
    if (plan.row['referred_on'] === referredOn) return { changed: [] };
    if (plan.row['referred_on']) return refuse('ALREADY_REFERRED');
    if (referredOn > context.today) return refuse('DATE_IN_FUTURE');
    if (!isPlausible(referredOn)) return refuse('DATE_OUT_OF_RANGE');
    await tx.$executeRaw`
      WITH settled AS (${settleFollowUps(context, plan, SETTLED)}),
      made AS (${insertFollowUps(context, plan, [followUpAfterReferral(referredOn)])})
      UPDATE plan SET referred_on = ${referredOn}::date WHERE id = ${planId}::uuid`;
    return { changed: ['referredOn'] };
  });
}

/**
 * As if it had not been: the clock is gone, and the municipality's own runs on. Why stands in the
 * log. A treatment that has begun is no mistake; that outcome is taken back first.
 */
export function regretReferral(
  context: SignedInContext,
  { planId, reason }: RegretReferralInput,
): Promise<ChangePlanResult> {
  const texts = textsOf();
  const why = texts.required('reason', reason);
  return inPlan(context, planId, NEEDS, async (tx, plan) => {
    if (texts.problems.length > 0) return { problems: texts.problems };
    if (!plan.row['referred_on']) {
      return { problems: [{ field: 'planId', code: 'NOT_REFERRED' }] };
    }
    const [referral] = await tx.$queryRaw<{ isBegun: boolean; createdAt: Date }[]>`
      SELECT done_on IS NOT NULL AS "isBegun", created_at AS "createdAt" FROM follow_up
      WHERE plan_id = ${planId}::uuid AND kind = 'INTEGRATED_TREATMENT_START'
      ORDER BY created_at DESC LIMIT 1`;
    if (referral?.isBegun) return { problems: [{ field: 'planId', code: 'REFERRAL_STARTED' }] };
    await tx.$executeRaw`
      WITH stopped AS (
        DELETE FROM follow_up WHERE plan_id = ${planId}::uuid
          AND kind = 'INTEGRATED_TREATMENT_START' AND done_on IS NULL
      ), running AS (
        UPDATE follow_up SET outcome = NULL, done_on = NULL, recorded_by_id = NULL,
          recorded_at = NULL, revision = revision + 1
        WHERE plan_id = ${planId}::uuid AND kind = ANY(${SETTLED}::follow_up_kind[])
          AND outcome = 'E3' AND recorded_at = ${referral?.createdAt ?? null}::timestamptz
      )
      UPDATE plan SET referred_on = NULL WHERE id = ${planId}::uuid`;
    return { changed: ['referredOn'], criterion: { regretted: withoutCpr(why) } };
  });
}
