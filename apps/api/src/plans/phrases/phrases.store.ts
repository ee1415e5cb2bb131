// The phrases of a unit: read and written in that unit only.

import type { PhraseKind } from '@sammenhaeng/domain/plans/phrase-rules';
import type { Tx } from '../../db.ts';
import type { Reader } from '../plan-document.store.ts';
import { IS_RELATED, relationTo } from '../visible-plans.ts';

export type PhraseRow = { id: string; kind: PhraseKind; text: string; uses: number };

/** Those of one kind, the most used first. */
export async function readPhrases(
  tx: Tx,
  { viewer }: Pick<Reader, 'viewer'>,
  kind: PhraseKind,
): Promise<PhraseRow[]> {
  return tx.$queryRaw<PhraseRow[]>`
    SELECT id, kind::text AS kind, text, uses FROM phrase
    WHERE unit_id = ${viewer.unit.id}::uuid AND kind = ${kind}::phrase_kind
    ORDER BY uses DESC, text, id`;
}

/** A phrase of the viewer's unit, locked; null for one that is not there or of another unit. */
export async function lockPhrase(
  tx: Tx,
  { viewer }: Pick<Reader, 'viewer'>,
  id: string,
): Promise<PhraseRow | null> {
  const rows = await tx.$queryRaw<PhraseRow[]>`
    SELECT id, kind::text AS kind, text, uses FROM phrase
    WHERE id = ${id}::uuid AND unit_id = ${viewer.unit.id}::uuid FOR UPDATE`;
  return rows[0] ?? null;
}

export type PlanOfPhrase = { citizenId: string; municipalityCode: string; names: string[] };

/** Everybody who could be recognised in words of this plan; null where it is not the viewer's. */
export async function namesOnPlan(
  tx: Tx,
  { viewer, today }: Reader,
  planId: string,
): Promise<PlanOfPhrase | null> {
  const rows = await tx.$queryRaw<PlanOfPhrase[]>`
    SELECT p.citizen_id AS "citizenId", p.municipality_code AS "municipalityCode",
      ARRAY(SELECT name FROM citizen WHERE id = p.citizen_id
        UNION SELECT name FROM participant WHERE plan_id = p.id) AS names
    FROM plan p, ${relationTo(viewer, today)} WHERE p.id = ${planId}::uuid AND ${IS_RELATED}`;
  return rows[0] ?? null;
}
