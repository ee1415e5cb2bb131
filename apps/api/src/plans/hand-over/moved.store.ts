// Reads what one lead has handed over in the last year: piece by piece, and how much there is of it.

import { addMonths } from '@sammenhaeng/domain/calendar/calendar-date';
import { MOST_MOVED_AT_ONCE, MOVED_LIST_MONTHS } from '@sammenhaeng/domain/plans/hand-over';
import { Prisma } from '../../db.ts';
import type { Reader } from '../plan-document.store.ts';
import { HAND_OVER_JOINS, handOverJson } from './hand-over-row.ts';
import { reachOf } from './visible-hand-overs.ts';

/** The hand-overs of the lead that the viewer may see; `h`, its plan `p` and citizen `hc`. */
const moved = (reader: Reader, leadId: string): Prisma.Sql => Prisma.sql`
  hand_over h JOIN plan p ON p.id = h.plan_id JOIN citizen hc ON hc.id = p.citizen_id
  WHERE h.from_lead_id = ${leadId}::uuid
    AND h.proposed_at >= ${addMonths(reader.today, -MOVED_LIST_MONTHS)}::date
    AND ${reachOf(reader, leadId)}`;

/** A batch has one instant: within it by initials, so that somebody can be looked for. */
const ORDER = Prisma.sql`ORDER BY h.proposed_at DESC, hc.initials, h.id`;

/** A piece of them, the newest first, after the first `skip`. */
export const movedJson = (reader: Reader, leadId: string, skip: number): Prisma.Sql =>
  Prisma.sql`coalesce((
    SELECT json_agg(${handOverJson(reader.viewer)} ${ORDER})
    FROM (SELECT h.* FROM ${moved(reader, leadId)} ${ORDER}
      LIMIT ${MOST_MOVED_AT_ONCE} OFFSET ${Math.max(0, skip)}) AS h ${HAND_OVER_JOINS}), '[]'::json)`;

export const movedCountJson = (reader: Reader, leadId: string): Prisma.Sql =>
  Prisma.sql`(SELECT count(*) FROM ${moved(reader, leadId)})`;
