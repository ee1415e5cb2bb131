// Corrects the name of a citizen, and keeps the one that stood before.

import { mergeChanges } from '@sammenhaeng/domain/plans/merge-changes';
import { initialsOf } from '@sammenhaeng/domain/plans/text-rules';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { newId } from '../graph/ids.ts';
import { IS_OPEN_PLAN } from '../sql/plan-conditions.ts';
import { inPlan, type Work } from './in-plan.ts';
import type { ChangePlanResult } from './plan-result.ts';
import { textsOf } from './typed-text.ts';

export type CorrectCitizenInput = { planId: string; name: { from: string; to: string } };

/** Locked after the plan, as an erasure does it: two corrections from two plans come one by one. */
async function lockName(tx: Tx, citizenId: string): Promise<string> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT name FROM citizen WHERE id = ${citizenId}::uuid FOR UPDATE`;
  if (!rows[0]) throw new Error('A plan without its citizen');
  return rows[0].name;
}

/**
 * The citizen's seat in plans that are still open follows, where it bore the old name: one that was
 * written by hand is somebody's own words. What was agreed, and plans that are over, stay as they are.
 */
async function write(
  tx: Tx,
  { viewer, now }: SignedInContext,
  citizenId: string,
  { earlier, name }: { earlier: string; name: string },
): Promise<void> {
  await tx.$executeRaw`
    WITH kept AS (
      INSERT INTO citizen_correction (id, citizen_id, earlier_name, corrected_at, corrected_by_id)
      VALUES (${newId()}::uuid, ${citizenId}::uuid, ${earlier}, ${now}, ${viewer.employeeId}::uuid)
    ), seats AS (
      UPDATE participant x SET name = ${name} FROM plan p
      WHERE p.citizen_id = ${citizenId}::uuid AND ${IS_OPEN_PLAN}
        AND x.plan_id = p.id AND x.kind = 'CITIZEN' AND x.name = ${earlier}
    )
    UPDATE citizen SET name = ${name}, initials = ${initialsOf(name)}
    WHERE id = ${citizenId}::uuid`;
}

/**
 * For whoever may change an open plan of the citizen and sees its master data. The number is never
 * changed, and neither is the municipality: it decides who may start a plan. Sent twice, it corrects
 * once.
 */
export function correctCitizen(
  context: SignedInContext,
  { planId, name: change }: CorrectCitizenInput,
): Promise<ChangePlanResult> {
  const needs = { action: 'CORRECT_CITIZEN', sections: ['MASTER_DATA'] } as const;
  return inPlan(context, planId, needs, async (tx, { citizenId }): Promise<Work> => {
    const texts = textsOf();
    const to = texts.required('name', change.to).trim();
    if (texts.problems.length > 0) return { problems: texts.problems };
    const earlier = await lockName(tx, citizenId);
    const { conflicts } = mergeChanges({ name: earlier }, { name: { from: change.from, to } });
    if (conflicts.length > 0) return { changed: [], conflicts };
    if (earlier === to) return { changed: [] };
    await write(tx, context, citizenId, { earlier, name: to });
    return { changed: ['citizenName'] };
  });
}
