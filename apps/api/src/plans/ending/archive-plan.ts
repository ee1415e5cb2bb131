// Notes that the archive's authority has taken a closed plan over; only then may it be erased.

import { archiveProblem } from '@sammenhaeng/domain/plans/ending';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { type Invalid, invalid, type NotFound } from '../../graph/refusals.ts';
import { changedAt } from '../../sql/changed-at.ts';
import { textsOf } from '../typed-text.ts';
import { inEndedPlan } from './in-ended-plan.ts';

export type ArchivePlanInput = { planId: string; reference: string };
export type PlanArchived = {
  __typename: 'PlanArchived';
  planId: string;
  archivedAt: Date | string;
  reference: string;
};

async function openFollowUps(tx: Tx, planId: string): Promise<number> {
  const rows = await tx.$queryRaw<{ open: number }[]>`
    SELECT count(*)::int AS open FROM follow_up
    WHERE plan_id = ${planId}::uuid AND done_on IS NULL`;
  return rows[0]?.open ?? 0;
}

/** For the coordinator of the municipality. Archived twice, the first reference stands. */
export function archivePlan(
  context: SignedInContext,
  { planId, reference }: ArchivePlanInput,
): Promise<PlanArchived | Invalid | NotFound> {
  const texts = textsOf();
  const said = texts.short('reference', reference);
  return inEndedPlan(context, planId, 'ARCHIVE_PLAN', async (tx, plan) => {
    const refuse = (field: string, code: Parameters<typeof invalid>[1][number]['code']) =>
      invalid(context, [{ field, code }]);
    if (texts.problems.length > 0) return invalid(context, texts.problems);
    if (said === '') return refuse('reference', 'ARCHIVE_REFERENCE_MISSING');
    const before = plan.row['archive_reference'];
    if (plan.status === 'ARCHIVED' && before === said) {
      const archivedAt = String(plan.row['archived_at']);
      return { __typename: 'PlanArchived', planId, archivedAt, reference: said } as const;
    }
    const open = await openFollowUps(tx, plan.id);
    const problem = archiveProblem({ status: plan.status, openFollowUps: open });
    if (problem) return refuse('planId', problem);
    await tx.$executeRaw`
      UPDATE plan SET status = 'ARCHIVED', archived_at = ${context.now}, archive_reference = ${said},
        ${changedAt(context.now)}
      WHERE id = ${plan.id}::uuid`;
    await writeAudit(tx, context, {
      action: 'ARCHIVE_PLAN',
      planId: plan.id,
      citizenId: plan.citizenId,
      municipalityCode: plan.municipalityCode,
      criterion: { reference: said },
    });
    return {
      __typename: 'PlanArchived',
      planId,
      archivedAt: context.now,
      reference: said,
    } as const;
  });
}
