// Records that a consent was withdrawn; from then on the party sees nothing of the plan.

import { isSamePurpose } from '@sammenhaeng/domain/plans/consent';
import type { SignedInContext } from '../graph/context.ts';
import { inPlan } from './in-plan.ts';
import type { ChangePlanResult } from './plan-result.ts';
import { textsOf } from './typed-text.ts';

export type WithdrawConsentInput = { planId: string; id: string; withdrawnBy: string };

type Asked = {
  isOver: boolean;
  purpose: string;
  /** What else the party has, or is to have. */
  others: { id: string; purpose: string; tookOver: boolean | null }[];
};

/**
 * Any time, at once, and by whoever of those on the plan is told: of a closed plan too. A renewal
 * that was to take over ends with it: the party is to have nothing more for that purpose. What the
 * party has for another stays, and so does a consent that was withdrawn before.
 * Source: sundhedsloven § 15; forvaltningsloven § 28.
 */
export function withdrawConsent(
  context: SignedInContext,
  { planId, id, withdrawnBy }: WithdrawConsentInput,
): Promise<ChangePlanResult> {
  const texts = textsOf();
  const by = texts.required('withdrawnBy', withdrawnBy);
  const needs = {
    sections: ['MASTER_DATA'],
    ids: [id],
    who: 'related',
    whenClosed: true,
  } as const;
  return inPlan(context, planId, needs, async (tx) => {
    const rows = await tx.$queryRaw<Asked[]>`
      SELECT k.withdrawn_on IS NOT NULL AS "isOver", k.purpose, coalesce((
        SELECT json_agg(json_build_object('id', o.id, 'purpose', o.purpose,
          'tookOver', o.id = k.replaced_by_id)) FROM consent o
        WHERE o.plan_id = k.plan_id AND o.id <> k.id AND o.to_on >= ${context.today}::date
          AND (o.replaced_on IS NULL OR o.replaced_on > ${context.today}::date)
          AND (o.unit_id = k.unit_id OR o.participant_id = k.participant_id)), '[]'::json) AS others
      FROM consent k WHERE k.id = ${id}::uuid AND k.plan_id = ${planId}::uuid`;
    if (!rows[0]) return 'notFound';
    const { purpose, others } = rows[0];
    const goesToo = others.filter((one) => one.tookOver || isSamePurpose(one.purpose, purpose));
    const withIt = [id, ...goesToo.map((one) => one.id)];
    if (texts.problems.length > 0) return { problems: texts.problems };
    if (rows[0].isOver) return { changed: [] };
    await tx.$executeRaw`UPDATE consent k SET withdrawn_on = ${context.today}::date, withdrawn_by = ${by}
      WHERE k.id = ANY(${withIt}::uuid[]) AND k.withdrawn_on IS NULL`;
    return { changed: ['withdrawnOn'], criterion: { part: 'consent' } };
  });
}
