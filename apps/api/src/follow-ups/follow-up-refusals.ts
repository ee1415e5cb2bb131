// How a command on a follow-up is refused: told to the caller in words, and to the log.

import type { AuditAction } from '@sammenhaeng/domain/audit/audit-actions';
import { problemText, type ProblemCode } from '@sammenhaeng/texts/problems';
import { writeAudit } from '../audit/write-audit.ts';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { type NotFound, notFound } from '../graph/refusals.ts';
import type { FollowUpRow } from './follow-up-row.ts';
import type { LockedFollowUp } from './lock-follow-up.ts';
import { reloadFollowUp } from './read-follow-up.ts';

export type FollowUpChangedMeanwhile = {
  __typename: 'FollowUpChangedMeanwhile';
  message: string;
  followUp: FollowUpRow;
};

/** Logs the attempt; a row that is hidden is named in the log alone. */
export async function refuseFollowUp(
  tx: Tx,
  context: SignedInContext,
  attempt: { action: AuditAction; id: string; found: LockedFollowUp | null },
): Promise<NotFound> {
  const { action, id, found } = attempt;
  await writeAudit(tx, context, {
    action,
    outcome: 'REFUSED',
    planId: found?.planId ?? null,
    citizenId: found?.citizenId ?? null,
    municipalityCode: found?.municipalityCode ?? null,
    criterion: found ? { followUpId: found.id } : { followUpId: id.slice(0, 36) },
  });
  return notFound(context);
}

/** The follow-up as it is now, for somebody who saw an older one. */
export async function changedMeanwhile(
  tx: Tx,
  context: SignedInContext,
  id: string,
): Promise<FollowUpChangedMeanwhile> {
  const code: ProblemCode = 'FOLLOW_UP_CHANGED';
  const message = problemText(context.language, code);
  return {
    __typename: 'FollowUpChangedMeanwhile',
    message,
    followUp: await reloadFollowUp(tx, context, id),
  };
}
