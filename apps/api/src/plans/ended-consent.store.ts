// Why a participant no longer reads a plan: the citizen's consent to them has ended.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { type ConsentPeriod, consentState } from '@sammenhaeng/domain/plans/consent';
import { AUDIT_COLUMNS, auditValues } from '../audit/write-audit.ts';
import { Prisma, type Tx } from '../db.ts';
import { isId } from '../graph/ids.ts';
import { isOnPlan } from '../sql/plan-conditions.ts';
import type { Reader } from './plan-document.store.ts';
import { IS_RELATED, relationTo } from './visible-plans.ts';

export type EndedConsent = {
  reason: 'LAPSED' | 'WITHDRAWN' | 'REPLACED' | 'NOT_YET';
  on: CalendarDate;
};

type Row = ConsentPeriod & { planId: string };

function ended(row: Row, today: CalendarDate): EndedConsent | null {
  const reason = consentState(row, today);
  if (reason === 'WITHDRAWN') return { reason, on: row.withdrawnOn ?? today };
  if (reason === 'REPLACED') return { reason, on: row.replacedOn ?? today };
  if (reason === 'LAPSED') return { reason, on: row.toOn };
  return reason === 'NOT_YET' ? { reason, on: row.fromOn } : null;
}

/**
 * Told only to whoever still stands on the plan as a participant and once had a consent: they know
 * of the plan. To everybody else there is no such plan. Nothing of the plan is told, and the row in
 * the log is one of a refusal.
 */
export async function readEndedConsent(
  tx: Tx,
  reader: Reader,
  planId: string,
): Promise<EndedConsent | null> {
  const { viewer, today } = reader;
  const id = isId(planId) ? planId : null;
  const rows = await tx.$queryRaw<Row[]>`
    WITH asked AS (SELECT p.*, r.* FROM plan p, ${relationTo(viewer, today)} WHERE p.id = ${id}::uuid),
    logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(reader, {
        action: 'READ_PLAN',
        outcome: 'REFUSED',
        planId: Prisma.sql`asked.id`,
        citizenId: Prisma.sql`asked.citizen_id`,
        municipalityCode: Prisma.sql`asked.municipality_code`,
        criterion: { planId: id ?? 'not an id', part: 'endedConsent' },
      })} FROM (SELECT 1) AS one LEFT JOIN asked ON true
    )
    SELECT k.plan_id AS "planId", k.from_on::text AS "fromOn", k.to_on::text AS "toOn",
      k.withdrawn_on::text AS "withdrawnOn", k.replaced_on::text AS "replacedOn"
    FROM asked AS p, LATERAL (SELECT p.is_lead, p.is_own, p.is_of_place, p.consented) AS r,
      participant me, consent k
    WHERE NOT ${IS_RELATED} AND me.plan_id = p.id AND me.employee_id = ${viewer.employeeId}::uuid
      AND ${isOnPlan('me', today)}
      AND k.plan_id = p.id AND (k.unit_id = me.unit_id OR k.participant_id = me.id)
    ORDER BY k.created_at DESC, k.id DESC LIMIT 1`;
  return rows[0] ? ended(rows[0], today) : null;
}
