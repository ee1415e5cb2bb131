// Whether somebody may lead a plan: the facts that the rule of the domain asks for, out of SQL.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { Prisma } from '../../db.ts';
import { isCaseworkerToday } from '../../sql/plan-conditions.ts';
import { IS_OF_SAME_ORGANISATION, sectionsConsentedTo } from '../../access/may-lead.ts';

/** The `ReceiverFacts` of employee `e` for plan `p`, as JSON. */
export const receiverJson = (today: CalendarDate): Prisma.Sql => Prisma.sql`json_build_object(
  'isCaseworker', ${isCaseworkerToday(today)}, 'isLead', e.id = p.lead_id,
  'isOfSameOrganisation', ${IS_OF_SAME_ORGANISATION},
  'consented', ${sectionsConsentedTo(Prisma.sql`e.id`, today)})`;
