// The one next day of a plan, the same in every list and on the plan itself.

import { Prisma } from '../db.ts';
import { isMeetingToCome } from '../sql/plan-conditions.ts';

/**
 * The earliest day plan `p` has: an open follow-up on the working day it moves to, or a meeting to
 * come; where there is neither, the day that was written for the next follow-up.
 */
export const NEXT_ON = Prisma.sql`coalesce(least(
  (SELECT min(f.work_on) FROM follow_up f WHERE f.plan_id = p.id AND f.done_on IS NULL),
  (SELECT min(m.meeting_on) FROM meeting m WHERE m.plan_id = p.id AND ${isMeetingToCome('m')})),
  p.next_follow_up_on)`;

/** What the API says of it. */
export const NEXT_ON_WORDS =
  'The next day the plan has: its earliest open follow-up, on the working day it moves to, or meeting to come; else the day written for the next follow-up. Null where there is none or no consent covers it.';
