// The date of the next meeting stands on the plan too: it goes along when a follow-up of it is recorded or opened again.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { Tx } from '../db.ts';
import { changedAt } from '../sql/changed-at.ts';
import type { LockedFollowUp } from './lock-follow-up.ts';

type NextOnPlan = { dueOn: CalendarDate | null; reason: string };

/**
 * What was agreed has not changed, so no new version is due. A date or a reason that somebody has
 * typed since is a wish for the next version, and stays: only what the follow-ups themselves, or the
 * agreement, put on the plan is replaced.
 * @param before the date that the follow-ups have put there, and the reason given with it
 */
export async function putOnPlan(
  tx: Tx,
  { planId, previousId }: LockedFollowUp,
  before: NextOnPlan,
  { dueOn, reason }: NextOnPlan,
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE plan SET ${changedAt(now)},
      next_follow_up_on = CASE WHEN found.is_ours THEN ${dueOn}::date ELSE next_follow_up_on END,
      next_follow_up_reason = CASE WHEN found.is_ours THEN ${reason} ELSE next_follow_up_reason END
    FROM (SELECT (p.next_follow_up_on IS NULL OR p.next_follow_up_on = ${before.dueOn}::date)
        AND p.next_follow_up_reason IN ('', ${before.reason},
          coalesce((SELECT reason FROM follow_up WHERE id = ${previousId}::uuid), ''),
          coalesce((SELECT v.content->>'nextFollowUpReason' FROM plan_version v
            WHERE v.plan_id = p.id AND v.number = p.version), '')) AS is_ours
      FROM plan p WHERE p.id = ${planId}::uuid) AS found
    WHERE id = ${planId}::uuid`;
}
