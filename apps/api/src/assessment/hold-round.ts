// Takes a round for one command of its coordinator: who else wants to change it, or to answer in it, waits.

import type { RoundState } from '@sammenhaeng/domain/assessment/round';
import type { AuditAction } from '@sammenhaeng/domain/audit/audit-actions';
import { runsRoundsOf } from '../access/visible-rounds.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { type NotFound, notFound } from '../graph/refusals.ts';
import { askedText } from './asked-text.ts';
import { reloadRound } from './read-rounds.ts';
import { ROUND_STATE, type RoundWorkRow } from './round-json.ts';

export type RoundNamed = { programmeKey: string; roundKey: string };
export type HeldRound = { id: string; programmeKey: string; key: string; state: RoundState };
export type RoundChanged = { __typename: 'RoundChanged'; round: RoundWorkRow };

/**
 * The round, held until the transaction ends. It is looked at by a statement of its own, which begins
 * with the lock in hand. Null where there is none, or where somebody else runs it.
 */
export async function holdRound(
  tx: Tx,
  { viewer }: SignedInContext,
  { programmeKey, roundKey }: RoundNamed,
): Promise<HeldRound | null> {
  const held = await tx.$executeRaw`SELECT FROM assessment_round r
    WHERE r.programme_key = ${askedText(programmeKey)} AND r.key = ${askedText(roundKey)} FOR UPDATE`;
  if (held === 0) return null;
  const rows = await tx.$queryRaw<HeldRound[]>`
    SELECT r.id, r.programme_key AS "programmeKey", r.key, ${ROUND_STATE} AS state
    FROM assessment_round r JOIN programme p ON p.key = r.programme_key
    WHERE r.programme_key = ${askedText(programmeKey)} AND r.key = ${askedText(roundKey)}
      AND ${runsRoundsOf(viewer)}`;
  return rows[0] ?? null;
}

/** Logs the attempt; what is hidden is named in the log alone. */
export async function refuseRound(
  tx: Tx,
  context: SignedInContext,
  action: AuditAction,
  tried: Record<string, string>,
): Promise<NotFound> {
  const criterion = Object.fromEntries(
    Object.entries(tried).map(([name, value]) => [name, askedText(value)]),
  );
  await writeAudit(tx, context, { action, outcome: 'REFUSED', criterion });
  return notFound(context);
}

export const roundChanged = async (
  tx: Tx,
  context: SignedInContext,
  { id }: Pick<HeldRound, 'id'>,
): Promise<RoundChanged> => ({
  __typename: 'RoundChanged',
  round: await reloadRound(tx, context, id),
});
