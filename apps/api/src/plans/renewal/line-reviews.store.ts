// What was said of the lines of a plan since its newest version.

import type { LineChoice, ReviewedLine } from '@sammenhaeng/domain/plans/line-review';
import { Prisma, type Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';

/** A review, with what the line said in the newest version where it may be gone since. */
export type LineReviewRow = ReviewedLine & { words: string | null };

/** A list of `LineReviewRow` of plan `p`, of the version that holds. */
export const LINE_REVIEWS_JSON = Prisma.sql`coalesce((
  SELECT json_agg(json_build_object('targetId', x.target_id, 'kind', x.kind, 'choice', x.choice,
      'words', (SELECT coalesce(l.line->>'text', l.line->>'owner')
        FROM plan_version v, LATERAL jsonb_array_elements(
          (v.content->'challenges') || (v.content->'existingPlans')) AS l(line)
        WHERE v.plan_id = p.id AND v.number = p.version AND x.choice = 'DONE'
          AND l.line->>'id' = x.target_id::text))
    ORDER BY x.reviewed_at, x.target_id)
  FROM line_review x WHERE x.plan_id = p.id AND x.version = p.version), '[]'::json)`;

/** Those of a plan that a command holds. */
export async function lineReviewsOf(tx: Tx, planId: string): Promise<ReviewedLine[]> {
  const rows = await tx.$queryRaw<{ reviews: ReviewedLine[] }[]>`
    SELECT ${LINE_REVIEWS_JSON} AS reviews FROM plan p WHERE p.id = ${planId}::uuid`;
  return rows[0]?.reviews ?? [];
}

export type Reviewed = Pick<ReviewedLine, 'targetId' | 'kind'> & { choice: LineChoice };

/** One statement for any number of lines; how many were not said so before. */
export function writeLineReviews(
  tx: Tx,
  { viewer, now }: SignedInContext,
  plan: { id: string; version: number },
  lines: readonly Reviewed[],
): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO line_review (plan_id, version, target_id, kind, choice, reviewed_at, reviewed_by_id)
    SELECT ${plan.id}::uuid, ${plan.version}, l.id, l.kind::line_kind, l.choice::line_choice,
      ${now}::timestamptz(3), ${viewer.employeeId}::uuid
    FROM unnest(${lines.map(({ targetId }) => targetId)}::uuid[],
      ${lines.map(({ kind }) => kind)}::text[], ${lines.map(({ choice }) => choice)}::text[])
      AS l(id, kind, choice)
    ON CONFLICT (plan_id, version, target_id) DO UPDATE SET choice = excluded.choice,
      reviewed_at = excluded.reviewed_at, reviewed_by_id = excluded.reviewed_by_id
    WHERE line_review.choice <> excluded.choice`;
}
