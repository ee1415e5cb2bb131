// Reads the rounds that a programme coordinator runs, each list in one statement.

import { runsRoundsOf } from '../access/visible-rounds.ts';
import { AUDIT_COLUMNS, auditValues } from '../audit/write-audit.ts';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { roundJson, type RoundWorkRow } from './round-json.ts';

/** All programmes of the region, the newest round first. Logged in the same statement. */
export async function readRounds(context: SignedInContext): Promise<RoundWorkRow[]> {
  const { db, viewer, today } = context;
  const rows = await db.$queryRaw<{ answer: RoundWorkRow[] }[]>`
    WITH logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(context, { action: 'READ_ROUNDS' })}
    )
    SELECT coalesce(json_agg(${roundJson(today)}
      ORDER BY coalesce(r.opened_at, r.locked_at) DESC NULLS FIRST, r.position DESC, r.id), '[]'::json) AS answer
    FROM assessment_round r JOIN programme p ON p.key = r.programme_key
    WHERE ${runsRoundsOf(viewer)}`;
  return rows[0]?.answer ?? [];
}

/** The round as a command has it so far: behind its fence and its log row. */
export async function reloadRound(
  tx: Tx,
  { today }: Pick<SignedInContext, 'today'>,
  id: string,
): Promise<RoundWorkRow> {
  const rows = await tx.$queryRaw<{ round: RoundWorkRow }[]>`
    SELECT ${roundJson(today)} AS round
    FROM assessment_round r JOIN programme p ON p.key = r.programme_key WHERE r.id = ${id}::uuid`;
  if (!rows[0]) throw new Error('A round that is locked by a command is not there');
  return rows[0].round;
}

export type RunProgrammeRow = { key: string; name: string; hasOpenRound: boolean };

/** The programmes in which the viewer may open a round, in their order. They name nobody. */
export async function readRunProgrammes({
  db,
  viewer,
}: SignedInContext): Promise<RunProgrammeRow[]> {
  return db.$queryRaw<RunProgrammeRow[]>`
    SELECT p.key, p.name, EXISTS (SELECT FROM assessment_round r
      WHERE r.programme_key = p.key AND r.locked_at IS NULL) AS "hasOpenRound"
    FROM programme p WHERE ${runsRoundsOf(viewer)} ORDER BY p.position`;
}
