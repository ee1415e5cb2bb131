// Whether the lead of a plan still may be that: without consent from the own organisation, else with consents to all of it.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { PLAN_SECTIONS } from '@sammenhaeng/domain/plans/plan-section';
import { isLiveConsent } from './live-consent.ts';
import type { Viewer } from './viewer.ts';
import { Prisma } from '../db.ts';
import { IS_OPEN_PLAN, isOnPlan } from '../sql/plan-conditions.ts';

/** Does employee `e` work where plan `p` was made, or in the same municipality as that unit? */
export const IS_OF_SAME_ORGANISATION = Prisma.sql`EXISTS (
  SELECT FROM unit pu JOIN unit eu ON eu.id = e.unit_id
  WHERE pu.id = p.unit_id AND (pu.id = eu.id OR pu.municipality_code = eu.municipality_code))`;

/** The same of the viewer, who is known before the statement is sent. */
const isViewersOrganisation = ({ unit }: Viewer): Prisma.Sql => Prisma.sql`(
  p.unit_id = ${unit.id}::uuid OR EXISTS (SELECT FROM unit pu
    WHERE pu.id = p.unit_id AND pu.municipality_code = ${unit.municipality?.code ?? null}::text))`;

/** The sections of plan `p` that live consents cover for somebody as a participant, as text[]. */
export const sectionsConsentedTo = (
  employeeId: Prisma.Sql,
  today: CalendarDate,
): Prisma.Sql => Prisma.sql`ARRAY(SELECT DISTINCT section
  FROM participant me
  JOIN consent k ON k.plan_id = p.id AND (k.unit_id = me.unit_id OR k.participant_id = me.id)
  CROSS JOIN unnest(k.sections) AS section
  WHERE me.plan_id = p.id AND me.employee_id = ${employeeId}
    AND ${isOnPlan('me', today)} AND ${isLiveConsent(today)})`;

const allConsentedTo = (employeeId: Prisma.Sql, today: CalendarDate): Prisma.Sql =>
  Prisma.sql`cardinality(${sectionsConsentedTo(employeeId, today)}) = ${PLAN_SECTIONS.length}`;

/**
 * May the viewer be lead of plan `p` today? The rule of `receiverProblem`, asked again on every
 * request and not only when a plan changes hands: a lead from another organisation whose consent
 * has ended leads no more, and reads what is still consented as any participant does.
 */
export const viewerMayLead = (viewer: Viewer, today: CalendarDate): Prisma.Sql => Prisma.sql`(
  ${isViewersOrganisation(viewer)}
  OR ${allConsentedTo(Prisma.sql`${viewer.employeeId}::uuid`, today)})`;

/** Is lead `e` of plan `p` from the organisation that made it, and so in no need of a consent? */
export const LEAD_IS_OF_HOUSE = Prisma.sql`EXISTS (SELECT FROM employee e
  WHERE e.id = p.lead_id AND ${IS_OF_SAME_ORGANISATION})`;

/** Plan `p` needs somebody else to lead it: consents to all of it for its lead have ended. */
export const needsNewLead = (today: CalendarDate): Prisma.Sql => Prisma.sql`(
  ${IS_OPEN_PLAN} AND NOT ${LEAD_IS_OF_HOUSE}
  AND NOT ${allConsentedTo(Prisma.sql`p.lead_id`, today)})`;
