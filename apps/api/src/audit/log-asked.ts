// The log row of a read behind a fence, as a part of the statement that reads.

import { Prisma } from '../db.ts';
import { AUDIT_COLUMNS, type AuditEntry, type AuditSource, auditValues } from './write-audit.ts';

/** ALLOWED where the row that was asked for is there and the fence lets it through. */
export const OUTCOME_OF_ASKED = Prisma.sql`(CASE WHEN asked.is_seen THEN 'ALLOWED' ELSE 'REFUSED' END)::audit_outcome`;

type Reading = Pick<AuditEntry, 'action' | 'criterion' | 'purpose'>;

const COLUMNS = {
  plan: {
    planId: Prisma.sql`asked.id`,
    citizenId: Prisma.sql`asked.citizen_id`,
    municipalityCode: Prisma.sql`asked.municipality_code`,
  },
  citizen: {
    citizenId: Prisma.sql`asked.id`,
    municipalityCode: Prisma.sql`asked.municipality_code`,
  },
};

/**
 * `logged AS (…)`, to stand after `asked`: the plan or the citizen that was asked for, or no row,
 * with `is_seen` for what the fence says. One row is written whatever it says, so that the log knows
 * who was tried.
 */
export function loggedAsked(
  what: 'plan' | 'citizen',
  source: AuditSource,
  reading: Reading,
): Prisma.Sql {
  const entry = { ...reading, ...COLUMNS[what], outcome: OUTCOME_OF_ASKED };
  return Prisma.sql`logged AS (
    INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(source, entry)}
    FROM (SELECT 1) AS one LEFT JOIN asked ON true
  )`;
}
