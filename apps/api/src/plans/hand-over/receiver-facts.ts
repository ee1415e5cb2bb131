// Whether somebody may lead a plan: the facts that the rule of the domain asks for, out of SQL.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { isLiveConsent } from '../../access/live-consent.ts';
import { Prisma } from '../../db.ts';

/** Has employee `e` an open account and a role that may open plans today? */
export const isCaseworker = (today: CalendarDate): Prisma.Sql => Prisma.sql`(e.is_active
  AND EXISTS (SELECT FROM role_assignment a
    WHERE a.employee_id = e.id AND a.role IN ('PRACTITIONER', 'COORDINATOR')
      AND a.from_on <= ${today}::date AND (a.to_on IS NULL OR a.to_on >= ${today}::date)))`;

/** Does employee `e` work where plan `p` was made, or in the same municipality as that unit? */
export const IS_OF_SAME_ORGANISATION = Prisma.sql`EXISTS (
  SELECT FROM unit pu JOIN unit eu ON eu.id = e.unit_id
  WHERE pu.id = p.unit_id AND (pu.id = eu.id OR pu.municipality_code = eu.municipality_code))`;

const consentedTo = (today: CalendarDate): Prisma.Sql => Prisma.sql`ARRAY(SELECT DISTINCT section
  FROM participant me
  JOIN consent k ON k.plan_id = p.id AND (k.unit_id = me.unit_id OR k.participant_id = me.id)
  CROSS JOIN unnest(k.sections) AS section
  WHERE me.plan_id = p.id AND me.employee_id = e.id
    AND (me.left_on IS NULL OR me.left_on > ${today}::date) AND ${isLiveConsent(today)})`;

/** The `ReceiverFacts` of employee `e` for plan `p`, as JSON. */
export const receiverJson = (today: CalendarDate): Prisma.Sql => Prisma.sql`json_build_object(
  'isCaseworker', ${isCaseworker(today)}, 'isLead', e.id = p.lead_id,
  'isOfSameOrganisation', ${IS_OF_SAME_ORGANISATION}, 'consented', ${consentedTo(today)})`;
