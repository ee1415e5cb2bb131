// Writing to the access log, in the same statement or transaction as what it tells of.

import type { AuditAction } from '@sammenhaeng/domain/audit/audit-actions';
import { Prisma, type Tx } from '../db.ts';
import type { Viewer } from '../access/viewer.ts';

/** Who asks, in which request, seen from the log. */
export type AuditSource = { viewer: Viewer | null; requestId: string; now: Date };

export type AuditEntry = {
  action: AuditAction;
  outcome?: 'ALLOWED' | 'REFUSED';
  planId?: string | null;
  citizenId?: string | null;
  municipalityCode?: string | null;
  /** Field names, filters or search words; never a CPR number in clear. */
  criterion?: Record<string, unknown> | null;
  purpose?: string | null;
};

/** The columns that `auditValues` fills, for an INSERT of one's own inside a larger statement. */
export const AUDIT_COLUMNS = Prisma.sql`audit_event (at, employee_id, unit_id, action, outcome, plan_id, citizen_id, municipality_code, criterion, purpose, request_id)`;

/**
 * The values of one log row as a SELECT list. `planId`, `citizenId` and what is read may be SQL, where
 * they are only known inside the statement.
 */
export function auditValues(
  source: AuditSource,
  entry: Omit<AuditEntry, 'planId' | 'citizenId' | 'municipalityCode' | 'outcome' | 'criterion'> & {
    outcome?: Prisma.Sql | 'ALLOWED' | 'REFUSED';
    criterion?: Prisma.Sql | AuditEntry['criterion'];
    planId?: Prisma.Sql | string | null;
    citizenId?: Prisma.Sql | string | null;
    municipalityCode?: Prisma.Sql | string | null;
  },
): Prisma.Sql {
  const uuid = (value: Prisma.Sql | string | null | undefined) =>
    value instanceof Prisma.Sql ? value : Prisma.sql`${value ?? null}::uuid`;
  const outcome =
    entry.outcome instanceof Prisma.Sql
      ? entry.outcome
      : Prisma.sql`${entry.outcome ?? 'ALLOWED'}::audit_outcome`;
  const municipality =
    entry.municipalityCode instanceof Prisma.Sql
      ? entry.municipalityCode
      : Prisma.sql`${entry.municipalityCode ?? null}::text`;
  const criterion =
    entry.criterion instanceof Prisma.Sql
      ? entry.criterion
      : Prisma.sql`${entry.criterion ? JSON.stringify(entry.criterion) : null}::jsonb`;
  return Prisma.sql`${source.now}::timestamptz, ${source.viewer?.employeeId ?? null}::uuid,
    ${source.viewer?.unit.id ?? null}::uuid, ${entry.action}::text, ${outcome}, ${uuid(entry.planId)},
    ${uuid(entry.citizenId)}, ${municipality}, ${criterion}, ${entry.purpose ?? null}::text,
    ${source.requestId}::text`;
}

/** Writes one row through the given transaction: no log, no answer. */
export async function writeAudit(tx: Tx, source: AuditSource, entry: AuditEntry): Promise<void> {
  await tx.$executeRaw`INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(source, entry)}`;
}
