// Records that a consent was withdrawn; from then on the party sees nothing of the plan.

import type { SignedInContext } from '../graph/context.ts';
import { inPlan } from './in-plan.ts';
import type { ChangePlanResult } from './plan-result.ts';
import { textsOf } from './typed-text.ts';

export type WithdrawConsentInput = { planId: string; id: string; withdrawnBy: string };

/**
 * Any time, at once, and by whoever of those on the plan is told: of a closed plan too. A renewal
 * that was to take over ends with it: the party is to have nothing more. A consent that was
 * withdrawn before stays as it was.
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
    const rows = await tx.$queryRaw<{ isOver: boolean }[]>`
      SELECT withdrawn_on IS NOT NULL AS "isOver" FROM consent
      WHERE id = ${id}::uuid AND plan_id = ${planId}::uuid`;
    if (!rows[0]) return 'notFound';
    if (texts.problems.length > 0) return { problems: texts.problems };
    if (rows[0].isOver) return { changed: [] };
    await tx.$executeRaw`UPDATE consent k SET withdrawn_on = ${context.today}::date, withdrawn_by = ${by}
      FROM consent asked
      WHERE asked.id = ${id}::uuid AND k.plan_id = asked.plan_id AND k.withdrawn_on IS NULL
        AND (k.id = asked.id
          OR (k.to_on >= ${context.today}::date
            AND (k.replaced_on IS NULL OR k.replaced_on > ${context.today}::date)
            AND (k.unit_id = asked.unit_id OR k.participant_id = asked.participant_id)))`;
    return { changed: ['withdrawnOn'], criterion: { part: 'consent' } };
  });
}
