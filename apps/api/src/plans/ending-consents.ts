// When a plan loses a party because a consent runs out, for lists of plans.

import { addDays, type CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { CONSENT_ENDING_SOON_DAYS } from '@sammenhaeng/domain/plans/consent';
import { isLiveConsent } from '../access/live-consent.ts';
import { Prisma } from '../db.ts';
import { IS_OPEN_PLAN, isOnPlan } from '../sql/plan-conditions.ts';
import { LEAD_IS_OF_HOUSE } from '../access/may-lead.ts';

/**
 * The first day within the next 30 on which somebody who takes part in plan `p` is covered for the
 * last time; null where there is none. A consent that a newer one takes over from does not end.
 */
export const consentEndsOn = (today: CalendarDate): Prisma.Sql => Prisma.sql`(
  SELECT min(k.to_on) FROM consent k
  WHERE k.plan_id = p.id AND ${IS_OPEN_PLAN} AND k.replaced_on IS NULL
    AND k.to_on <= ${addDays(today, CONSENT_ENDING_SOON_DAYS)}::date AND ${isLiveConsent(today)}
    AND EXISTS (SELECT FROM participant x WHERE x.plan_id = p.id
      AND (x.id = k.participant_id OR x.unit_id = k.unit_id)
      AND ${isOnPlan('x', today)}
      AND x.unit_id IS DISTINCT FROM p.unit_id
      AND (x.employee_id IS DISTINCT FROM p.lead_id OR NOT ${LEAD_IS_OF_HOUSE})))`;
