// The log row of a document that was asked for by somebody who never opens plans.

import { AUDIT_COLUMNS, auditValues, type AuditSource } from '../../audit/write-audit.ts';
import { Prisma, type Tx } from '../../db.ts';
import { isId } from '../../graph/ids.ts';

/** @param asked the id in the address: of a receipt, a plan or a meeting, or no id at all */
export async function logRefusedDocument(
  tx: Tx,
  source: AuditSource,
  asked: string,
): Promise<void> {
  const id = isId(asked) ? asked : null;
  await tx.$executeRaw`
    INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(source, {
      action: 'REFUSED',
      outcome: 'REFUSED',
      planId: Prisma.sql`p.id`,
      citizenId: Prisma.sql`p.citizen_id`,
      municipalityCode: Prisma.sql`p.municipality_code`,
      criterion: { field: 'dokumenter', action: 'plan.open' },
    })} FROM (SELECT ${id}::uuid AS id) asked
      LEFT JOIN plan_dispatch d ON d.id = asked.id
      LEFT JOIN meeting m ON m.id = asked.id
      LEFT JOIN plan p ON p.id = coalesce(d.plan_id, m.plan_id, asked.id)`;
}
