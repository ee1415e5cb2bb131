// Whether somebody may lead a plan: the facts that the rule of the domain asks for, out of SQL.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { Prisma } from '../../db.ts';
import { IS_OF_SAME_ORGANISATION, sectionsConsentedTo } from '../may-lead.ts';

/** Has employee `e` an open account and a role that may open plans today? */
export const isCaseworker = (today: CalendarDate): Prisma.Sql => Prisma.sql`(e.is_active
  AND EXISTS (SELECT FROM role_assignment a
    WHERE a.employee_id = e.id AND a.role IN ('PRACTITIONER', 'COORDINATOR')
      AND a.from_on <= ${today}::date AND (a.to_on IS NULL OR a.to_on >= ${today}::date)))`;

/** The `ReceiverFacts` of employee `e` for plan `p`, as JSON. */
export const receiverJson = (today: CalendarDate): Prisma.Sql => Prisma.sql`json_build_object(
  'isCaseworker', ${isCaseworker(today)}, 'isLead', e.id = p.lead_id,
  'isOfSameOrganisation', ${IS_OF_SAME_ORGANISATION},
  'consented', ${sectionsConsentedTo(Prisma.sql`e.id`, today)})`;
