// Erases an archived plan with everything of it, and leaves a proof that names nobody.

import { statusAfter } from '@sammenhaeng/domain/plans/plan-life';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { newId } from '../../graph/ids.ts';
import { type Invalid, invalid, type NotFound } from '../../graph/refusals.ts';
import type { LockedPlan } from '../locked-plan.ts';
import { contentOfPlan, countsOfCitizenJson } from './content-of-plan.ts';
import { inEndedPlan } from './in-ended-plan.ts';

export type ErasePlanInput = { planId: string; reference: string };
export type PlanErased = { __typename: 'PlanErased'; erasureId: string };

type Counts = Record<string, number>;

/**
 * What is stored of the citizen alone, by table, where this is the last of their plans; else null.
 * The row is locked: nobody starts a plan meanwhile.
 */
async function leftOfCitizen(tx: Tx, plan: LockedPlan): Promise<Counts | null> {
  await tx.$queryRaw`SELECT id FROM citizen WHERE id = ${plan.citizenId}::uuid FOR UPDATE`;
  const rows = await tx.$queryRaw<{ counts: Counts | null }[]>`
    SELECT CASE WHEN NOT EXISTS (SELECT FROM plan WHERE citizen_id = ${plan.citizenId}::uuid
        AND id <> ${plan.id}::uuid) THEN ${countsOfCitizenJson(plan.citizenId)} END AS counts`;
  return rows[0]?.counts ?? null;
}

async function insertProof(
  tx: Tx,
  { viewer, now }: SignedInContext,
  plan: LockedPlan,
  left: Counts | null,
): Promise<string> {
  const id = newId();
  const { counts, hash } = await contentOfPlan(tx, plan.id);
  const all = { ...counts, ...left };
  await tx.$executeRaw`
    INSERT INTO plan_erasure (id, plan_id, municipality_code, closed_on, archived_at,
      archive_reference, erased_at, erased_by_id, counts, content_hash)
    SELECT ${id}::uuid, p.id, p.municipality_code,
      (p.closed_at AT TIME ZONE 'Europe/Copenhagen')::date, p.archived_at, p.archive_reference,
      ${now}, ${viewer.employeeId}::uuid, ${JSON.stringify(all)}::jsonb, ${new Uint8Array(hash)}
    FROM plan p WHERE p.id = ${plan.id}::uuid`;
  return id;
}

/**
 * For the coordinator of the municipality, who repeats the reference the plan was archived with: a
 * slip of the finger does not know it. There is no way back. The proof comes first: without it the
 * database lets nothing of the plan go.
 */
export function erasePlan(
  context: SignedInContext,
  { planId, reference }: ErasePlanInput,
): Promise<PlanErased | Invalid | NotFound> {
  return inEndedPlan(context, planId, 'DELETE', async (tx, plan) => {
    if (statusAfter(plan.status, 'ERASE') === null) {
      return invalid(context, [{ field: 'planId', code: 'NOT_ARCHIVED' }]);
    }
    if (reference.trim() !== plan.row['archive_reference']) {
      return invalid(context, [{ field: 'reference', code: 'ARCHIVE_REFERENCE_DIFFERS' }]);
    }
    const left = await leftOfCitizen(tx, plan);
    const erasureId = await insertProof(tx, context, plan, left);
    await tx.$executeRaw`DELETE FROM plan WHERE id = ${plan.id}::uuid`;
    if (left) {
      await tx.$executeRaw`DELETE FROM citizen WHERE id = ${plan.citizenId}::uuid`;
    }
    await writeAudit(tx, context, {
      action: 'DELETE',
      planId: plan.id,
      citizenId: plan.citizenId,
      municipalityCode: plan.municipalityCode,
      criterion: { erasureId, isCitizenErased: left !== null },
    });
    return { __typename: 'PlanErased', erasureId } as const;
  });
}
