// The row in the log of an attempt on people or places that the administrator does not look after.

import { writeAudit } from '../audit/write-audit.ts';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';

/** @param criterion ids and codes of what was tried; never a name */
export const logRefusal = (
  tx: Tx,
  context: SignedInContext,
  criterion: Record<string, unknown>,
): Promise<void> =>
  writeAudit(tx, context, { action: 'MANAGE_EMPLOYEE', outcome: 'REFUSED', criterion });
