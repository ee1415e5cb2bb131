// Takes back a consent that was noted by mistake a moment ago, before anything was shared on it.

import { CONSENT_UNDO_MINUTES } from '@sammenhaeng/domain/plans/consent';
import type { SignedInContext } from '../graph/context.ts';
import { inPlan } from './in-plan.ts';
import type { ChangePlanResult } from './plan-result.ts';
import { giveBack, type NamedParty } from './replace-consents.ts';

export type UndoConsentInput = { planId: string; id: string };

type Noted = NamedParty & { isFresh: boolean; isUsed: boolean };

/**
 * Only by whoever noted it, and only while the party has neither opened the plan nor been sent it
 * since: what was shared on a consent keeps its consent. The log keeps that it was noted and that it
 * was taken back; what it had replaced holds again.
 */
export function undoConsent(
  context: SignedInContext,
  { planId, id }: UndoConsentInput,
): Promise<ChangePlanResult> {
  const { viewer, now } = context;
  const since = new Date(now.getTime() - CONSENT_UNDO_MINUTES * 60_000);
  const needs = {
    sections: ['MASTER_DATA'],
    ids: [id],
    who: 'ownUnit',
    whoCode: 'CONSENT_BY_OWN_UNIT',
  } as const;
  return inPlan(context, planId, needs, async (tx) => {
    const rows = await tx.$queryRaw<Noted[]>`
      SELECT k.plan_id AS "planId", k.unit_id AS "unitId", k.participant_id AS "participantId",
        k.created_at >= ${since}::timestamptz AND k.withdrawn_on IS NULL
          AND k.replaced_on IS NULL AS "isFresh",
        EXISTS (SELECT FROM audit_event a JOIN participant x ON x.employee_id = a.employee_id
          WHERE a.plan_id = k.plan_id AND a.at >= k.created_at AND a.outcome = 'ALLOWED'
            AND x.plan_id = k.plan_id AND (x.unit_id = k.unit_id OR x.id = k.participant_id))
        OR EXISTS (SELECT FROM plan_dispatch d JOIN participant x ON x.id = d.participant_id
          WHERE d.plan_id = k.plan_id AND d.sent_at >= k.created_at
            AND (x.unit_id = k.unit_id OR x.id = k.participant_id)) AS "isUsed"
      FROM consent k WHERE k.id = ${id}::uuid AND k.plan_id = ${planId}::uuid
        AND k.noted_by_id = ${viewer.employeeId}::uuid`;
    const [noted] = rows;
    if (!noted) return 'notFound';
    if (noted.isUsed) return { problems: [{ field: 'id', code: 'CONSENT_USED' }] };
    if (!noted.isFresh) return { problems: [{ field: 'id', code: 'CONSENT_UNDO_LATE' }] };
    const restored = await giveBack(tx, noted, id);
    await tx.$executeRaw`DELETE FROM consent WHERE id = ${id}::uuid`;
    return { changed: ['consent'], criterion: { undone: 'consent', restored } };
  });
}
