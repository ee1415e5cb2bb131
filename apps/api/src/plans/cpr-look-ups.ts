// Counts who looks CPR numbers up, hour by hour, so that nobody tries their way to who is known.

import { lookUpHourOverFrom, mayLookUp } from '@sammenhaeng/domain/plans/cpr-look-ups';
import type { AuditAction } from '@sammenhaeng/domain/audit/audit-actions';
import { writeAudit } from '../audit/write-audit.ts';
import type { SignedInContext } from '../graph/context.ts';
import { shortHash } from './cpr-vault.ts';

/** Counts one more, also one that is refused; two at once are two. */
async function countLookUp({ db, viewer, now }: SignedInContext): Promise<number> {
  const over = lookUpHourOverFrom(now);
  const rows = await db.$queryRaw<{ times: number }[]>`
    INSERT INTO cpr_look_up AS l (employee_id, started_at, times)
    VALUES (${viewer.employeeId}::uuid, ${now}, 1)
    ON CONFLICT (employee_id) DO UPDATE SET
      times = CASE WHEN l.started_at <= ${over} THEN 1 ELSE l.times + 1 END,
      started_at = CASE WHEN l.started_at <= ${over} THEN excluded.started_at ELSE l.started_at END
    RETURNING times`;
  if (!rows[0]) throw new Error('A count that answers nothing');
  return rows[0].times;
}

/**
 * Whether this look-up of a number may be answered. One too many is a refused row in the log, for
 * the data protection officer to see, and tells nothing about the number.
 */
export async function isLookUpAllowed(
  context: SignedInContext,
  action: Extract<AuditAction, 'SEARCH_CITIZEN' | 'CREATE_CITIZEN'>,
  cprHash: Buffer,
): Promise<boolean> {
  const lookUps = await countLookUp(context);
  if (mayLookUp(lookUps)) return true;
  const criterion = { cprHash: shortHash(cprHash), lookUps };
  await writeAudit(context.db, context, { action, outcome: 'REFUSED', criterion });
  return false;
}
