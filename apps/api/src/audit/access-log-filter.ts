// Which rows of the access log a reader may have, and which of them are asked for.

import { type Action, may } from '@sammenhaeng/domain/access/actions';
import { addDays, type CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { municipalitiesOf, roleNames, type Viewer } from '../access/viewer.ts';
import { Prisma } from '../db.ts';
import { isId } from '../graph/ids.ts';
import { withoutCpr } from './without-cpr.ts';

const ACCESS_LOG_SCOPES = ['OWN', 'MUNICIPALITY', 'ALL'] as const;
export type AccessLogScope = (typeof ACCESS_LOG_SCOPES)[number];

export type AccessLogFilter = {
  scope: AccessLogScope;
  action?: string | null;
  outcome?: 'ALLOWED' | 'REFUSED' | null;
  employeeSearch?: string | null;
  fromOn?: CalendarDate | null;
  toOn?: CalendarDate | null;
  planId?: string | null;
};

const ACTION_OF: Record<AccessLogScope, Action> = {
  OWN: 'auditLog.readOwn',
  MUNICIPALITY: 'auditLog.readMunicipality',
  ALL: 'auditLog.readAll',
};

const LONGEST_WORD = 100;
const clean = (text: string) => text.replaceAll('\0', '').trim().slice(0, LONGEST_WORD);

/** May the viewer read the log this wide? */
export const mayRead = (viewer: Viewer, scope: AccessLogScope): boolean =>
  may(roleNames(viewer), ACTION_OF[scope]);

/** The row fence: a predicate on log row `a`. One’s own are also those of what was done to one’s account. */
export function visibleLogRows(viewer: Viewer, scope: AccessLogScope): Prisma.Sql {
  if (scope === 'OWN') {
    return Prisma.sql`(a.employee_id = ${viewer.employeeId}::uuid OR (a.action = 'MANAGE_EMPLOYEE'
      AND a.criterion ->> 'employeeId' = ${viewer.employeeId}))`;
  }
  if (scope === 'ALL') return Prisma.sql`true`;
  return Prisma.sql`a.municipality_code = ANY(${municipalitiesOf(viewer, 'COORDINATOR')}::text[])`;
}

/**
 * The plan and citizen of a row. Of one's own refused attempts neither is told: else the log would
 * answer whether a plan exists that the door had answered like a missing one.
 */
export const aboutOf = (scope: AccessLogScope): { planId: Prisma.Sql; citizenId: Prisma.Sql } => {
  const told = scope === 'OWN' ? Prisma.sql`a.outcome = 'ALLOWED'` : Prisma.sql`true`;
  return {
    planId: Prisma.sql`(CASE WHEN ${told} THEN a.plan_id END)`,
    citizenId: Prisma.sql`(CASE WHEN ${told} THEN a.citizen_id END)`,
  };
};

/** Midnight in Copenhagen at the start of a day. */
const startOf = (day: CalendarDate) =>
  Prisma.sql`(${day}::timestamp AT TIME ZONE 'Europe/Copenhagen')`;

/** What the reader narrows to; `e` is the employee of the row. Begins with AND, or is empty. */
export function logConditions(filter: AccessLogFilter): Prisma.Sql {
  const { action, outcome, fromOn, toOn, planId } = filter;
  const name = clean(filter.employeeSearch ?? '');
  const parts: Prisma.Sql[] = [];
  if (action) parts.push(Prisma.sql`a.action = ${clean(action)}`);
  if (outcome) parts.push(Prisma.sql`a.outcome = ${outcome}::audit_outcome`);
  if (name) parts.push(Prisma.sql`strpos(lower(e.name), lower(${name})) > 0`);
  if (fromOn) parts.push(Prisma.sql`a.at >= ${startOf(fromOn)}`);
  if (toOn) parts.push(Prisma.sql`a.at < ${startOf(addDays(toOn, 1))}`);
  if (planId) {
    const about = aboutOf(filter.scope).planId;
    parts.push(isId(planId) ? Prisma.sql`${about} = ${planId}::uuid` : Prisma.sql`false`);
  }
  return parts.length ? Prisma.sql`AND ${Prisma.join(parts, ' AND ')}` : Prisma.empty;
}

/** What the log tells of the reading itself. */
export function logCriterion(filter: AccessLogFilter): Record<string, unknown> {
  const set = Object.entries(filter).filter(([, value]) => value);
  return Object.fromEntries(
    set.map(([key, value]) => [key, typeof value === 'string' ? withoutCpr(clean(value)) : value]),
  );
}
