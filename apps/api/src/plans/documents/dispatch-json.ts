// The SQL of receipts: what of each may be given today, and each as JSON.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { isLiveConsent } from '../../access/live-consent.ts';
import { Prisma } from '../../db.ts';
import { LEAD_IS_OF_HOUSE } from '../../access/may-lead.ts';

/**
 * The sections of receipt `d` that its recipient `x` may be given today, as text[]. All that were
 * sent for the citizen, a lead of the organisation and the unit that holds plan `p`, and what a legal ground covered;
 * else those that live consents cover still. Nothing for whoever has left. The same rule as
 * `sectionsToSend` of the domain, held against it by a test.
 */
export const sectionsToday = (today: CalendarDate): Prisma.Sql => Prisma.sql`(CASE
  WHEN x.left_on <= ${today}::date THEN '{}'::text[]
  WHEN d.legal_ground IS NOT NULL OR x.kind = 'CITIZEN' OR x.unit_id = p.unit_id
    OR (x.employee_id = p.lead_id AND ${LEAD_IS_OF_HOUSE}) THEN d.sections
  ELSE ARRAY(SELECT section FROM unnest(d.sections) AS section WHERE EXISTS (
    SELECT FROM consent k WHERE k.plan_id = p.id
      AND (k.participant_id = x.id OR k.unit_id = x.unit_id) AND section = ANY(k.sections)
      AND ${isLiveConsent(today)}))
  END)`;

/** The receipts of plan `p`, or of one of its versions, the newest first, as a list of `DispatchRow`. */
export const dispatchesJson = (
  today: CalendarDate,
  version?: number,
): Prisma.Sql => Prisma.sql`coalesce((
  SELECT json_agg(json_build_object('id', d.id, 'version', d.version,
    'participantId', d.participant_id, 'recipientName', x.name, 'recipientKind', x.kind,
    'channel', d.channel, 'isLargePrint', d.large_print, 'sections', d.sections,
    'sectionsToday', ${sectionsToday(today)}, 'sentAt', d.sent_at, 'sentByName', s.name,
    'legalGround', d.legal_ground, 'reason', d.reason) ORDER BY d.sent_at DESC, d.id)
  FROM plan_dispatch d JOIN participant x ON x.id = d.participant_id
  JOIN employee s ON s.id = d.sent_by_id WHERE d.plan_id = p.id
    ${version === undefined ? Prisma.empty : Prisma.sql`AND d.version = ${version}::int`}), '[]'::json)`;
