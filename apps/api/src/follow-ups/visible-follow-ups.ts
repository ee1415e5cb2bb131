// Which follow-ups a viewer reaches: a coordinator those of the municipality, others those of plans they are related to.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { isLiveConsent } from '../access/live-consent.ts';
import { coordinatedBy, isCaseworker, type Viewer } from '../access/viewer.ts';
import { Prisma } from '../db.ts';
import { viewerMayLead } from '../access/may-lead.ts';
import { isOnPlan } from '../sql/plan-conditions.ts';
import type { FollowUpRights } from './follow-up-row.ts';

/**
 * Is the viewer lead or participant of plan `p`? Somebody of another unit than the one that made
 * the plan also needs a live consent that covers the follow-ups; a withdrawal acts at once.
 */
export function isRelatedToPlan(viewer: Viewer, today: CalendarDate): Prisma.Sql {
  if (!isCaseworker(viewer)) return Prisma.sql`false`;
  return Prisma.sql`(p.status <> 'ARCHIVED' AND (
    (p.lead_id = ${viewer.employeeId}::uuid AND ${viewerMayLead(viewer, today)}) OR EXISTS (
    SELECT FROM participant me
    WHERE me.plan_id = p.id AND me.employee_id = ${viewer.employeeId}::uuid
      AND ${isOnPlan('me', today)}
      AND (me.unit_id = p.unit_id OR EXISTS (
        SELECT FROM consent k
        WHERE k.plan_id = p.id AND (k.unit_id = me.unit_id OR k.participant_id = me.id)
          AND 'FOLLOW_UP' = ANY(k.sections) AND ${isLiveConsent(today)})))))`;
}

/** The row fence: a predicate on follow-up `f` and its plan `p`. */
export function visibleFollowUps(viewer: Viewer, today: CalendarDate): Prisma.Sql {
  return Prisma.sql`(f.municipality_code = ANY(${coordinatedBy(viewer)}::text[])
    OR ${isRelatedToPlan(viewer, today)})`;
}

/**
 * What the viewer may do with a follow-up that is shown.
 * @param isReached whether the row fence let it through; by default the fence itself
 */
export function followUpRights(
  viewer: Viewer,
  today: CalendarDate,
  isReached: Prisma.Sql = visibleFollowUps(viewer, today),
): FollowUpRights {
  return {
    canRecord: Prisma.sql`(f.done_on IS NULL AND ${isReached})`,
    // The next date must be as it was made: an outcome of its own, or a new date, would be lost.
    // What the end of the plan settled stays settled, and what is archived stays as it is.
    canUndo: Prisma.sql`(f.done_on IS NOT NULL AND p.status <> 'ARCHIVED'
      AND (p.closed_at IS NULL OR f.recorded_at > p.closed_at)
      AND NOT EXISTS (SELECT FROM plan_version v
        WHERE v.plan_id = f.plan_id AND v.agreed_at = f.recorded_at)
      AND (f.municipality_code = ANY(${coordinatedBy(viewer)}::text[])
        OR (f.recorded_by_id = ${viewer.employeeId}::uuid AND ${isReached}))
      AND NOT EXISTS (SELECT FROM follow_up next
        WHERE next.plan_id = f.plan_id AND next.previous_id = f.id
          AND (next.done_on IS NOT NULL OR next.revision > 1)))`,
  };
}
