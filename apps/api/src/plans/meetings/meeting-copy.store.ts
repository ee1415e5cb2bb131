// Reads what the papers of a meeting are made of, in one statement with its row in the log.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { isToCome, type MeetingState } from '@sammenhaeng/domain/plans/meeting';
import { loggedAsked } from '../../audit/log-asked.ts';
import { writeAudit } from '../../audit/write-audit.ts';
import { Prisma, type Tx } from '../../db.ts';
import { isId } from '../../graph/ids.ts';
import { isOnPlan } from '../../sql/plan-conditions.ts';
import type { PlanDocument } from '../plan-document.ts';
import type { Reader } from '../plan-document.store.ts';
import { planJson } from '../plan-json.ts';
import { IS_RELATED, RELATION_OF_ASKED, relationTo } from '../visible-plans.ts';
import type { MeetingRow } from './meeting.ts';
import { MEETINGS_JSON } from './meetings-json.ts';

export type PromiseOfMeeting = { text: string; name: string; dueOn: CalendarDate | null };

type Contact = { leadPhone: string; unitPhone: string; unitAddress: string };

export type FoundMeeting = {
  plan: PlanDocument;
  meeting: MeetingRow;
  /** The meeting after this one, where it is planned. */
  next: MeetingRow | null;
  /** Where the lead and the unit are reached; empty where nothing is known. */
  contact: Contact;
  /** What was promised at it. */
  promises: PromiseOfMeeting[];
};

type Asked = {
  meetingId: string;
  /** Null for what is the same for everybody: the calendar file, and that it is cancelled. */
  participantId: string | null;
  format: string;
  /** States of a meeting that there is such a paper of. */
  states: readonly MeetingState[];
};

/**
 * A letter is for whoever takes part from the unit that holds the plan, and for the one it is to.
 * What is the same for everybody says when and where, to everybody on the plan.
 */
const mayFetch = ({ participantId, states }: Asked, reader: Reader): Prisma.Sql =>
  participantId === null
    ? Prisma.sql`(${IS_RELATED} AND x.state = ANY(${states}::meeting_state[]))`
    : Prisma.sql`(${IS_RELATED} AND x.state = ANY(${states}::meeting_state[]) AND EXISTS (
        SELECT FROM participant y WHERE y.plan_id = p.id AND y.id = ${participantId}::uuid
          AND ${isOnPlan('y', reader.today)}
          AND (r.is_lead OR r.is_own OR y.employee_id = ${reader.viewer.employeeId}::uuid)))`;

/** What was promised at the meeting, or elsewhere in the plan on its day. */
const promisesOf = (meetingId: string): Prisma.Sql => Prisma.sql`coalesce((
  SELECT json_agg(json_build_object('text', w.text, 'name', y.name, 'dueOn', w.due_on)
    ORDER BY w."position", w.id)
  FROM promise w JOIN participant y ON y.id = w.responsible_id
    JOIN meeting x ON x.id = ${meetingId}::uuid
  WHERE w.plan_id = p.id AND (w.meeting_id = x.id
    OR (w.meeting_id IS NULL AND w.made_on = x.meeting_on))), '[]'::json)`;

const CONTACT = Prisma.sql`(SELECT json_build_object('leadPhone', e.phone, 'unitPhone', u.phone,
    'unitAddress', u.address)
  FROM employee e, unit u WHERE e.id = p.lead_id AND u.id = p.unit_id)`;

type Read = Pick<FoundMeeting, 'plan' | 'promises' | 'contact'> & { meetings: MeetingRow[] };

/** The meeting and its plan, or null where one of the ids is not there or not the viewer's. */
export async function openMeeting(
  tx: Tx,
  reader: Reader,
  asked: Asked,
): Promise<FoundMeeting | null> {
  const { viewer, today } = reader;
  const { meetingId, participantId, format } = asked;
  const action = 'EXTRACT';
  if (!isId(meetingId) || (participantId !== null && !isId(participantId))) {
    const criterion = { document: 'not an id', format };
    await writeAudit(tx, reader, { action, outcome: 'REFUSED', criterion });
    return null;
  }
  const rows = await tx.$queryRaw<Read[]>`
    WITH asked AS (
      SELECT p.*, r.*, ${mayFetch(asked, reader)} AS is_seen
      FROM meeting x JOIN plan p ON p.id = x.plan_id, ${relationTo(viewer, today)}
      WHERE x.id = ${meetingId}::uuid
    ), ${loggedAsked('plan', reader, {
      action,
      criterion: { meetingId, ...(participantId ? { participantId } : {}), format },
    })}
    SELECT ${planJson(viewer, today)} AS plan, ${MEETINGS_JSON} AS meetings,
      ${promisesOf(meetingId)} AS promises, ${CONTACT} AS contact
    FROM asked AS p, ${RELATION_OF_ASKED} WHERE p.is_seen`;
  const meeting = rows[0]?.meetings.find(({ id }) => id === meetingId);
  if (!rows[0] || !meeting) return null;
  const { plan, meetings, promises, contact } = rows[0];
  const next = meetings.find(({ state }) => isToCome(state)) ?? null;
  return { plan, meeting, next, promises, contact };
}
