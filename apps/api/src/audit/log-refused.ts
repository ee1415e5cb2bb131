// The row in the log of a request that was turned away before anything was read.

import { Prisma } from '../db.ts';
import type { Context } from '../graph/context.ts';
import { AUDIT_COLUMNS, auditValues } from './write-audit.ts';

/**
 * @param planId what was tried, where an id was named: the log learns whose plan it is, if it is
 *   one, and the caller is not told
 */
export async function logRefused(
  context: Context,
  planId: string | null,
  criterion: Record<string, unknown>,
): Promise<void> {
  await context.db.$executeRaw`
    INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(context, {
      action: 'REFUSED',
      outcome: 'REFUSED',
      planId: Prisma.sql`p.id`,
      citizenId: Prisma.sql`p.citizen_id`,
      municipalityCode: Prisma.sql`p.municipality_code`,
      criterion,
    })} FROM (SELECT ${planId}::uuid AS id) asked LEFT JOIN plan p ON p.id = asked.id`;
}
