// Begins the next meeting on an agreed plan: its day, what follows from it, and what is asked anew.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import {
  checkNextMeeting,
  suggestedNextMeeting,
} from '@sammenhaeng/domain/calendar/meeting-interval';
import { isPlausible } from '@sammenhaeng/domain/calendar/plausible-date';
import type { Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { inPlan, type Work } from '../in-plan.ts';
import type { LockedPlan } from '../locked-plan.ts';
import { keepMeetingInStep } from '../meetings/meetings.store.ts';
import type { ChangePlanResult } from '../plan-result.ts';
import { writeLineReviews } from './line-reviews.store.ts';

export type StartRenewalInput = { planId: string; version: number; meetingOn: CalendarDate };

type Known = { lastMeetingOn: CalendarDate | null; staying: string[]; isStarted: boolean };

/** The meeting of the newest version, and those who stay on the plan whatever is said of it. */
async function known(tx: Tx, plan: LockedPlan): Promise<Known> {
  const rows = await tx.$queryRaw<{ known: Known }[]>`
    SELECT json_build_object(
      'lastMeetingOn', (SELECT v.content->>'meetingOn' FROM plan_version v
        WHERE v.plan_id = p.id AND v.number = p.version),
      'staying', coalesce((SELECT json_agg(x.id) FROM participant x
        WHERE x.plan_id = p.id AND x.left_on IS NULL
          AND (x.kind = 'CITIZEN' OR x.employee_id = p.lead_id)), '[]'::json),
      'isStarted', EXISTS (SELECT FROM line_review r
        WHERE r.plan_id = p.id AND r.version = p.version)) AS known
    FROM plan p WHERE p.id = ${plan.id}::uuid`;
  if (!rows[0]) throw new Error('A plan that is locked is not there');
  return rows[0].known;
}

/**
 * The next follow-up is suggested anew. Begun already, only the day of the meeting changes, and what
 * the day makes impossible. What the citizen said was said of the version before: it stays, and they
 * are asked anew because the review has begun.
 */
async function start(
  tx: Tx,
  context: SignedInContext,
  plan: LockedPlan,
  meetingOn: CalendarDate,
): Promise<Work> {
  const { lastMeetingOn, staying, isStarted } = await known(tx, plan);
  if (lastMeetingOn && meetingOn <= lastMeetingOn) {
    return { problems: [{ field: 'meetingOn', code: 'MEETING_BEFORE_AGREED' }] };
  }
  if (isStarted && plan.row['meeting_on'] === meetingOn) return { changed: [] };
  const nextOn = plan.row['next_follow_up_on'] as CalendarDate | null;
  const reason = plan.row['next_follow_up_reason'] as string;
  const stands = isStarted && nextOn && checkNextMeeting({ lastOn: meetingOn, nextOn, reason }).ok;
  const suggested = stands ? nextOn : suggestedNextMeeting(meetingOn);
  await tx.$executeRaw`
    UPDATE plan SET meeting_on = ${meetingOn}::date, next_follow_up_on = ${suggested}::date,
      next_follow_up_reason = ${stands ? reason : ''}
    WHERE id = ${plan.id}::uuid`;
  await keepMeetingInStep(tx, plan.id);
  // Lead and citizen stay: there is nothing to ask about them, and the review has begun.
  const stay = staying.map((targetId) => {
    return { targetId, kind: 'PARTICIPANT', choice: 'STILL_TRUE' } as const;
  });
  if (!isStarted) await writeLineReviews(tx, context, plan, stay);
  return { changed: ['meetingOn', 'nextFollowUpOn'] };
}

/** Sent twice, it begins once. A version agreed meanwhile has its own review. */
export function startRenewal(
  context: SignedInContext,
  { planId, version, meetingOn }: StartRenewalInput,
): Promise<ChangePlanResult> {
  const needs = { sections: ['MASTER_DATA', 'FOLLOW_UP'] } as const;
  return inPlan(context, planId, needs, async (tx, plan) => {
    if (plan.version === 0) {
      return { problems: [{ field: 'version', code: 'RENEWAL_BEFORE_AGREED' }] };
    }
    if (plan.version !== version) return { problems: [{ field: 'version', code: 'RENEWAL_OVER' }] };
    if (!isPlausible(meetingOn)) {
      return { problems: [{ field: 'meetingOn', code: 'DATE_OUT_OF_RANGE' }] };
    }
    return start(tx, context, plan, meetingOn);
  });
}
