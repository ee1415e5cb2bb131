// Marks between the plans a citizen has, as JSON of plan `p`.

import { Prisma, type Tx } from '../../db.ts';
import type { FrozenMark } from '@sammenhaeng/domain/plans/frozen-plan';

/** A list of `FrozenMark` in the order they were made, of plan `p`. */
export const MARKS_JSON = Prisma.sql`coalesce((SELECT json_agg(json_build_object('id', x.id,
    'existingPlanId', x.existing_plan_id, 'otherPlanId', x.other_plan_id, 'kind', x.kind,
    'note', x.note) ORDER BY x.position, x.id)
  FROM existing_plan_mark x WHERE x.plan_id = p.id), '[]'::json)`;

/** The marks of a plan that a command holds. */
export async function marksOf(tx: Tx, planId: string): Promise<FrozenMark[]> {
  const rows = await tx.$queryRaw<{ marks: FrozenMark[] }[]>`
    SELECT ${MARKS_JSON} AS marks FROM plan p WHERE p.id = ${planId}::uuid`;
  return rows[0]?.marks ?? [];
}
