// Reads what the papers of a meeting are made of, in one statement with its row in the log.

import { AUDIT_COLUMNS, auditValues, writeAudit } from '../../audit/write-audit.ts';
import { Prisma, type Tx } from '../../db.ts';
import { isId } from '../../graph/ids.ts';
import type { PlanDocument } from '../plan-document.ts';
import { OUTCOME_OF_ASKED, type Reader } from '../plan-document.store.ts';
import { planJson } from '../plan-json.ts';
import { IS_RELATED, RELATION_OF_ASKED, relationTo } from '../visible-plans.ts';
import type { MeetingRow } from './meeting.ts';
import { MEETINGS_JSON } from './meetings-json.ts';

export type FoundMeeting = { plan: PlanDocument; meeting: MeetingRow };

type Asked = {
  meetingId: string;
  /** Null for the calendar file, which is the same for everybody. */
  participantId: string | null;
  format: string;
};

/**
 * A letter is for whoever takes part from the unit that holds the plan, and for the one it is to,
 * while the meeting is to come. The calendar file says when and where, to everybody on the plan.
 */
const mayFetch = ({ participantId }: Asked, reader: Reader): Prisma.Sql =>
  participantId === null
    ? IS_RELATED
    : Prisma.sql`(${IS_RELATED} AND x.state IN ('PLANNED', 'CALLED') AND EXISTS (
        SELECT FROM participant y WHERE y.plan_id = p.id AND y.id = ${participantId}::uuid
          AND (y.left_on IS NULL OR y.left_on > ${reader.today}::date)
          AND (r.is_lead OR r.is_own OR y.employee_id = ${reader.viewer.employeeId}::uuid)))`;

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
  const rows = await tx.$queryRaw<{ plan: PlanDocument; meetings: MeetingRow[] }[]>`
    WITH asked AS (
      SELECT p.*, r.*, ${mayFetch(asked, reader)} AS is_seen
      FROM meeting x JOIN plan p ON p.id = x.plan_id, ${relationTo(viewer, today)}
      WHERE x.id = ${meetingId}::uuid
    ), logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(reader, {
        action,
        outcome: OUTCOME_OF_ASKED,
        planId: Prisma.sql`asked.id`,
        citizenId: Prisma.sql`asked.citizen_id`,
        municipalityCode: Prisma.sql`asked.municipality_code`,
        criterion: { meetingId, ...(participantId ? { participantId } : {}), format },
      })} FROM (SELECT 1) AS one LEFT JOIN asked ON true
    )
    SELECT ${planJson(viewer, today)} AS plan, ${MEETINGS_JSON} AS meetings
    FROM asked AS p, ${RELATION_OF_ASKED} WHERE p.is_seen`;
  const meeting = rows[0]?.meetings.find(({ id }) => id === meetingId);
  return rows[0] && meeting ? { plan: rows[0].plan, meeting } : null;
}
