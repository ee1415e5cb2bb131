// One line of a list of plans, as JSON out of SQL.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { Prisma } from '../db.ts';
import { consentEndsOn } from './ending-consents.ts';
import { NEXT_ON } from './next-on.ts';
import { covers } from './visible-plans.ts';

/** What a line is read together with, beside plan `p` and its relation `r`. */
export const SUMMARY_JOINS = Prisma.sql`
  JOIN citizen c ON c.id = p.citizen_id
  JOIN employee e ON e.id = p.lead_id
  JOIN unit u ON u.id = p.unit_id`;

/** A `PlanSummaryRow`; what no consent covers is left out of it. */
export const summaryJson = (
  today: CalendarDate,
): Prisma.Sql => Prisma.sql`json_build_object('id', p.id,
  'citizenName', c.name, 'citizenInitials', c.initials, 'citizenBirthYear', c.birth_year,
  'status', p.status, 'version', p.version, 'hasUnagreedChanges', p.has_unagreed_changes,
  'leadName', e.name, 'viewerIsLead', r.is_lead, 'unitName', u.name,
  'nextOn', CASE WHEN ${covers('FOLLOW_UP')} THEN ${NEXT_ON} END,
  'consentEndsOn', CASE WHEN ${covers('MASTER_DATA')} THEN ${consentEndsOn(today)} END,
  'referredOn', CASE WHEN ${covers('FOLLOW_UP')} THEN p.referred_on END,
  'changedAt', p.changed_at, 'goalCount', CASE WHEN ${covers('GOALS')}
    THEN (SELECT count(*) FROM goal g WHERE g.plan_id = p.id AND g.state <> 'DROPPED') ELSE 0 END)`;
