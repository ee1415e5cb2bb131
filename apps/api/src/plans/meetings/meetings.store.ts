// Rows of meetings: found in their own plan alone, and kept in step with the plan's own fields.

import type { MeetingProblem } from '@sammenhaeng/domain/plans/meeting';
import { isToCome, type MeetingState } from '@sammenhaeng/domain/plans/meeting';
import type { Tx } from '../../db.ts';
import { isMeetingToCome } from '../../sql/plan-conditions.ts';
import type { Problems, Work } from '../in-plan.ts';
import { findPart } from '../parts.store.ts';

export type StoredMeeting = {
  id: string;
  state: MeetingState;
  meeting_on: string;
  starts_at: string | null;
  ends_at: string | null;
  place: string;
  call_count: number;
} & Record<string, unknown>;

const CODES = {
  NO_HOUR: 'MEETING_NO_HOUR',
  ENDS_BEFORE_START: 'MEETING_ENDS_BEFORE_START',
  NEEDS_START: 'MEETING_NEEDS_START',
  NEEDS_PLACE: 'MEETING_NEEDS_PLACE',
} as const;

export const asProblems = (found: readonly MeetingProblem[]): Problems =>
  found.map(({ field, problem }) => ({ field, code: CODES[problem] }));

/** A meeting of this plan that may still be changed, or why nothing may be. */
export async function meetingToCome(
  tx: Tx,
  planId: string,
  id: string,
): Promise<{ meeting: StoredMeeting } | { refusal: Work }> {
  const meeting = (await findPart(tx, 'meeting', planId, id)) as StoredMeeting | null;
  if (!meeting) return { refusal: 'notFound' };
  if (isToCome(meeting.state)) return { meeting };
  return { refusal: { problems: [{ field: 'id', code: 'MEETING_IS_OVER' }] } };
}

/** The plan says the same day and place as the meeting it is, or was, made at. */
export const keepPlanInStep = (tx: Tx, planId: string, meetingId: string) => tx.$executeRaw`
  UPDATE plan SET meeting_on = m.meeting_on, meeting_place = m.place
  FROM meeting m WHERE m.id = ${meetingId}::uuid AND m.plan_id = plan.id
    AND plan.id = ${planId}::uuid`;

/** Day and place were changed on the plan itself: the meeting to come follows. */
export const keepMeetingInStep = (tx: Tx, planId: string) => tx.$executeRaw`
  UPDATE meeting m SET state = 'PLANNED', meeting_on = coalesce(plan.meeting_on, m.meeting_on),
    place = plan.meeting_place
  FROM plan WHERE plan.id = ${planId}::uuid AND m.plan_id = plan.id
    AND ${isMeetingToCome('m')}
    AND (m.meeting_on, m.place)
      IS DISTINCT FROM (coalesce(plan.meeting_on, m.meeting_on), plan.meeting_place)`;

/** Without the meeting to come, the plan was made at the last one that was held or agreed at. */
export const putPlanBack = (tx: Tx, planId: string) => tx.$executeRaw`
  UPDATE plan SET (meeting_on, meeting_place) = (
    SELECT last.meeting_on, coalesce(last.place, '') FROM (SELECT 1) AS one LEFT JOIN LATERAL (
      SELECT m.meeting_on, m.place FROM meeting m
      WHERE m.plan_id = plan.id AND m.state = 'HELD'
      UNION ALL
      SELECT (v.content->>'meetingOn')::date, v.content->>'meetingPlace' FROM plan_version v
      WHERE v.plan_id = plan.id AND v.number = plan.version
      ORDER BY 1 DESC NULLS LAST LIMIT 1) AS last ON true)
  WHERE id = ${planId}::uuid`;
