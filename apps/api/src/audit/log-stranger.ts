// The row in the log of somebody who is not signed in and asks for what is behind the door.

import type { Context } from '../graph/context.ts';
import { Prisma } from '../db.ts';
import { isFirstThisMinute } from '../access/once-a-minute.ts';
import { AUDIT_COLUMNS, auditValues } from './write-audit.ts';

/**
 * One row for an address and minute: asking costs a stranger nothing.
 * @param planId the plan that was tried, where an id was named; the log alone learns whether it is one
 */
export async function logStranger(
  context: Context,
  criterion: { field: string; action: string },
  planId: string | null,
): Promise<void> {
  if (!isFirstThisMinute('signed out', context)) return;
  const { isOtherViewer } = context;
  await context.db.$executeRaw`
    INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(context, {
      action: 'REFUSED',
      outcome: 'REFUSED',
      planId: Prisma.sql`p.id`,
      citizenId: Prisma.sql`p.citizen_id`,
      municipalityCode: Prisma.sql`p.municipality_code`,
      criterion: { ...criterion, isSignedOut: true, ...(isOtherViewer && { isOtherViewer }) },
    })} FROM (SELECT ${planId}::uuid AS id) asked LEFT JOIN plan p ON p.id = asked.id`;
}
