// The SQL that gathers the meetings of a plan into one JSON list.

import { Prisma } from '../../db.ts';
import { isMeetingToCome } from '../../sql/plan-conditions.ts';

const ATTENDANCES = Prisma.sql`coalesce((
  SELECT json_agg(json_build_object('participantId', a.participant_id, 'answer', a.answer,
    'answeredOn', a.answered_on, 'input', a.input, 'attendance', a.attendance, 'round', a.round))
  FROM meeting_attendance a WHERE a.meeting_id = x.id), '[]'::json)`;

const DECISIONS = Prisma.sql`coalesce((
  SELECT json_agg(json_build_object('id', d.id, 'text', d.text) ORDER BY d.position, d.id)
  FROM meeting_decision d WHERE d.plan_id = p.id AND d.meeting_id = x.id), '[]'::json)`;

/** What stood about some until correction `c`, with their names; null where it is of nobody. */
export const EARLIER_ATTENDANCES = Prisma.sql`(
  SELECT json_agg(json_build_object('name', y.name, 'attendance', was->'attendance',
    'input', was->'input', 'round', was->'round') ORDER BY y.position, y.id)
  FROM jsonb_array_elements(c.earlier_attendances) AS was
    JOIN participant y ON y.id = (was->>'participantId')::uuid AND y.plan_id = c.plan_id)`;

const CORRECTIONS = Prisma.sql`coalesce((
  SELECT json_agg(json_build_object('id', c.id, 'correctedAt', c.corrected_at,
    'correctedByName', e.name, 'earlier', c.earlier,
    'earlierDecisions', c.earlier_decisions, 'earlierAttendances', ${EARLIER_ATTENDANCES})
    ORDER BY c.corrected_at DESC, c.id)
  FROM minutes_correction c JOIN employee e ON e.id = c.corrected_by_id
  WHERE c.plan_id = p.id AND c.meeting_id = x.id), '[]'::json)`;

/** The meetings of plan `p`, the newest first, as a list of `MeetingRow`. */
export const MEETINGS_JSON = Prisma.sql`coalesce((
  SELECT json_agg(json_build_object('id', x.id, 'meetingOn', x.meeting_on,
    'startsAt', x.starts_at, 'endsAt', x.ends_at, 'place', x.place, 'agenda', x.agenda,
    'minutes', x.minutes, 'state', x.state, 'callCount', x.call_count, 'calledAt', x.called_at,
    'heldAt', x.held_at, 'attendances', ${ATTENDANCES}, 'decisions', ${DECISIONS},
    'corrections', ${CORRECTIONS})
    ORDER BY x.meeting_on DESC, x.created_at DESC, x.id)
  FROM meeting x WHERE x.plan_id = p.id), '[]'::json)`;

/** The meeting of plan `p` that is planned or called, as `MeetingToCome`, or null. */
export const MEETING_TO_COME_JSON = Prisma.sql`(
  SELECT json_build_object('isCalled', x.state = 'CALLED', 'answeredBy', coalesce((
    SELECT json_agg(a.participant_id) FROM meeting_attendance a
    WHERE a.meeting_id = x.id AND a.answer IS NOT NULL), '[]'::json))
  FROM meeting x WHERE x.plan_id = p.id AND ${isMeetingToCome('x')})`;
