// All that is stored of one plan and of its citizen, table by table: what an erasure counts, fingerprints and takes away.

import { createHash } from 'node:crypto';
import { canonicalJson } from '@sammenhaeng/domain/plans/canonical-json';
import { Prisma, type Tx } from '../../db.ts';

/**
 * Every table that holds rows of a plan; a test holds the list against the database. The log and
 * the proofs of erasure keep the opaque id alone, and stay.
 */
export const TABLES_OF_PLAN = [
  'challenge',
  'consent',
  'existing_plan',
  'existing_plan_mark',
  'follow_up',
  'goal',
  'hand_over',
  'intervention',
  'line_review',
  'meeting',
  'meeting_attendance',
  'meeting_decision',
  'minutes_correction',
  'participant',
  'plan_dispatch',
  'plan_lead',
  'plan_version',
  'promise',
] as const;

/**
 * Every table that holds rows of a citizen alone, and goes with the last of their plans; the same
 * test holds this list.
 */
export const TABLES_OF_CITIZEN = [
  'citizen_correction',
  'citizen_found',
  'plan_not_needed',
] as const;

/** Rows by table, the plan's own row under `plan`. */
type Content = Record<string, unknown[]>;

const rowsIn = (table: string, key: string, planId: string): Prisma.Sql => Prisma.sql`
  ${table}::text, coalesce((SELECT jsonb_agg(to_jsonb(x) ORDER BY to_jsonb(x)::text)
    FROM ${Prisma.raw(`"${table}"`)} x WHERE x.${Prisma.raw(key)} = ${planId}::uuid), '[]'::jsonb)`;

/** How many rows there are in each table, and the SHA-256 of the canonical text of all of them. */
export async function contentOfPlan(
  tx: Tx,
  planId: string,
): Promise<{ counts: Record<string, number>; hash: Buffer }> {
  const parts = [
    rowsIn('plan', 'id', planId),
    ...TABLES_OF_PLAN.map((table) => rowsIn(table, 'plan_id', planId)),
  ];
  const rows = await tx.$queryRaw<{ content: Content }[]>`
    SELECT jsonb_build_object(${Prisma.join(parts)}) AS content`;
  const content = rows[0]?.content ?? {};
  const counts = Object.entries(content).map(([table, its]) => [table, its.length] as const);
  return {
    counts: Object.fromEntries(counts),
    hash: createHash('sha256').update(canonicalJson(content)).digest(),
  };
}

/** How many rows there are in each table of the citizen alone, as JSON. */
export const countsOfCitizenJson = (citizenId: string): Prisma.Sql => {
  const parts = TABLES_OF_CITIZEN.map(
    (table) => Prisma.sql`${table}::text,
      (SELECT count(*) FROM ${Prisma.raw(`"${table}"`)} WHERE citizen_id = ${citizenId}::uuid)`,
  );
  return Prisma.sql`jsonb_build_object('citizen', 1, ${Prisma.join(parts)})`;
};
