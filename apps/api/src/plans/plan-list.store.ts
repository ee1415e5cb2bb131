// Reads a page of plans in one statement: fence, search, count, log.

import { type CalendarDate, isCalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { PlanStatus } from '@sammenhaeng/domain/plans/plan-facts';
import { municipalitiesOf, unitsOf } from '../access/viewer.ts';
import { AUDIT_COLUMNS, auditValues } from '../audit/write-audit.ts';
import { withoutCpr } from '../audit/without-cpr.ts';
import { Prisma, type Tx } from '../db.ts';
import { GraphError } from '../graph/errors.ts';
import { isId } from '../graph/ids.ts';
import { fromCursor } from '../graph/page-info.ts';
import { consentEndsOn } from './ending-consents.ts';
import { NEXT_ON } from './next-on.ts';
import type { Reader } from './plan-document.store.ts';
import { SUMMARY_JOINS, summaryJson } from './summary-json.ts';
import { covers, IS_IN_WORK, IS_RELATED, plansNaming, relationTo } from './visible-plans.ts';

export type PlanSummaryRow = {
  id: string;
  citizenName: string;
  citizenInitials: string;
  citizenBirthYear: number;
  status: PlanStatus;
  version: number;
  hasUnagreedChanges: boolean;
  leadName: string;
  viewerIsLead: boolean;
  unitName: string;
  nextOn: CalendarDate | null;
  referredOn: CalendarDate | null;
  consentEndsOn: CalendarDate | null;
  changedAt: string;
  goalCount: number;
};

export type PlanListQuery = {
  scope: 'MINE' | 'UNIT';
  search: string | null;
  status: PlanStatus | null;
  /** Only plans whose citizen is referred to the region's integrated treatment. */
  isReferred: boolean;
  /** Only plans where a consent runs out within a month. */
  hasEndingConsent: boolean;
  size: number;
  after: string | null;
};

/** The values a page is sorted by; '' stands for no date, which sorts last. */
export const sortKeyOf = (row: PlanSummaryRow): string[] => [row.nextOn ?? '', row.id];

function pageAfter(after: string | null): Prisma.Sql {
  if (after === null) return Prisma.sql`true`;
  const [nextOn = '', id = ''] = fromCursor(after, 2);
  if (!isId(id) || (nextOn !== '' && !isCalendarDate(nextOn)))
    throw new GraphError('BAD_USER_INPUT');
  if (nextOn === '') return Prisma.sql`(next_on IS NULL AND id > ${id}::uuid)`;
  return Prisma.sql`(next_on IS NULL OR next_on > ${nextOn}::date
    OR (next_on = ${nextOn}::date AND id > ${id}::uuid))`;
}

const scopeOf = ({ viewer }: Reader, scope: PlanListQuery['scope']): Prisma.Sql =>
  scope === 'MINE'
    ? Prisma.sql`p.id IN ${plansNaming(viewer)} AND ${IS_RELATED}`
    : Prisma.sql`(p.unit_id = ANY(${[...unitsOf(viewer, 'PRACTITIONER'), ...unitsOf(viewer, 'COORDINATOR')]}::uuid[])
        OR p.municipality_code = ANY(${municipalitiesOf(viewer, 'COORDINATOR')}::text[]))`;

/** One page and one row more, with the count of all that match. Dates under no consent are hidden. */
export async function listPlans(tx: Tx, reader: Reader, query: PlanListQuery) {
  const { viewer, today } = reader;
  const { scope, search, status, isReferred, hasEndingConsent, size, after } = query;
  const rows = await tx.$queryRaw<{ list: { total: number; rows: PlanSummaryRow[] } }[]>`
    WITH matching AS (
      SELECT p.id, CASE WHEN ${covers('FOLLOW_UP')} THEN ${NEXT_ON} END AS next_on
      FROM plan p JOIN citizen c ON c.id = p.citizen_id JOIN employee e ON e.id = p.lead_id,
        ${relationTo(viewer, today)}
      WHERE ${scopeOf(reader, scope)}
        AND (${status}::plan_status IS NULL OR p.status = ${status}::plan_status)
        AND (NOT ${isReferred}::boolean OR (p.referred_on IS NOT NULL AND ${covers('FOLLOW_UP')}))
        AND (${IS_IN_WORK} OR r.is_of_place)
        AND (NOT ${hasEndingConsent} OR (${covers('MASTER_DATA')} AND ${consentEndsOn(today)} IS NOT NULL))
        AND (${search}::text IS NULL OR strpos(lower(c.name || ' ' || e.name), lower(${search}::text)) > 0)
    ), page AS (
      SELECT id, next_on FROM matching WHERE ${pageAfter(after)}
      ORDER BY next_on NULLS LAST, id LIMIT ${size + 1}
    ), logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(reader, {
        action: 'READ_PLAN_LIST',
        criterion: {
          scope,
          search: search && withoutCpr(search),
          status,
          isReferred,
          hasEndingConsent,
          isFirstPage: !after,
        },
      })}
    )
    SELECT json_build_object('total', (SELECT count(*) FROM matching), 'rows', coalesce((
      SELECT json_agg(${summaryJson(today)} ORDER BY page.next_on NULLS LAST, page.id)
      FROM page JOIN plan p ON p.id = page.id ${SUMMARY_JOINS}, ${relationTo(viewer, today)}
    ), '[]'::json)) AS list`;
  return rows[0]?.list ?? { total: 0, rows: [] };
}
