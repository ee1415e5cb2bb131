// Which plans a viewer may know of and open: the row fence that every list and look-up goes through.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { isLiveConsent } from '../access/live-consent.ts';
import { isCaseworker, municipalitiesOf, unitsOf, type Viewer } from '../access/viewer.ts';
import { Prisma } from '../db.ts';
import { isOnPlan } from '../sql/plan-conditions.ts';
import { viewerMayLead } from '../access/may-lead.ts';

/** Whether somebody still works with plan `p`; an archived one only waits to be erased. */
export const IS_IN_WORK = Prisma.sql`p.status <> 'ARCHIVED'`;

/**
 * What ties the viewer to plan `p`, as columns of `r`: leads it, and may; takes part from the unit
 * that made it; takes part from another unit, with the sections that live consents cover; works where it was
 * made, or coordinates its municipality. Source of the rule: the access table. A consent that was
 * withdrawn or replaced, or a participant who left, counts no more on that very day. An archived
 * plan has left everybody's work: it is only of the place of the municipality's coordinator, who
 * reads it with a purpose.
 */
export function relationTo(viewer: Viewer, today: CalendarDate): Prisma.Sql {
  const me = isCaseworker(viewer) ? viewer.employeeId : null;
  return Prisma.sql`LATERAL (SELECT
    ${IS_IN_WORK} AND coalesce(p.lead_id = ${me}::uuid, false)
      AND ${viewerMayLead(viewer, today)} AS is_lead,
    ${IS_IN_WORK} AND EXISTS (SELECT FROM participant me
      WHERE me.plan_id = p.id AND me.employee_id = ${me}::uuid AND me.unit_id = p.unit_id
        AND ${isOnPlan('me', today)}) AS is_own,
    ARRAY(SELECT DISTINCT section
      FROM participant me
      JOIN consent k ON k.plan_id = p.id AND (k.unit_id = me.unit_id OR k.participant_id = me.id)
      CROSS JOIN unnest(k.sections) AS section
      WHERE ${IS_IN_WORK} AND me.plan_id = p.id AND me.employee_id = ${me}::uuid
        AND ${isOnPlan('me', today)}
        AND ${isLiveConsent(today)}) AS consented,
    (${IS_IN_WORK} AND p.unit_id = ANY(${unitsOf(viewer, 'PRACTITIONER')}::uuid[])
      OR p.municipality_code = ANY(${municipalitiesOf(viewer, 'COORDINATOR')}::text[])) AS is_of_place
  ) AS r`;
}

/** The relation again, from rows `p` that were read with it. */
export const RELATION_OF_ASKED = Prisma.sql`LATERAL (
  SELECT p.is_lead, p.is_own, p.is_of_place, p.consented) AS r`;

/** Ids of the plans that name the viewer; a short list that the fence is then held against. */
export const plansNaming = (viewer: Viewer): Prisma.Sql => Prisma.sql`(
  SELECT id FROM plan WHERE lead_id = ${viewer.employeeId}::uuid
  UNION SELECT plan_id FROM participant WHERE employee_id = ${viewer.employeeId}::uuid)`;

/** Lead, or participant whose unit may have something of the plan. */
export const IS_RELATED = Prisma.sql`(r.is_lead OR r.is_own OR cardinality(r.consented) > 0)`;

/** May know that the plan exists, and follow its dates. */
export const MAY_KNOW = Prisma.sql`(r.is_lead OR r.is_own OR r.is_of_place OR cardinality(r.consented) > 0)`;

/** May open the content: related, or of the place and with a stated purpose. */
export const mayOpen = (purpose: string | null): Prisma.Sql => (purpose ? MAY_KNOW : IS_RELATED);

/** The columns of `r` as one JSON object, a `Grant`. */
export const GRANT_JSON = Prisma.sql`json_build_object('isLead', r.is_lead, 'isOwn', r.is_own,
  'isOfPlace', r.is_of_place, 'consented', r.consented)`;

/** Whether a section may be seen in a header or list, for SQL. */
export const covers = (section: string): Prisma.Sql =>
  Prisma.sql`(r.is_lead OR r.is_own OR r.is_of_place OR ${section} = ANY(r.consented))`;
