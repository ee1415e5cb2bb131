// What has changed since the plan was agreed: the newest version held against the working copy.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { FrozenPlan } from '@sammenhaeng/domain/plans/frozen-plan';
import type { PlanSection } from '@sammenhaeng/domain/plans/sections';
import { type Since, sinceLastTime } from '@sammenhaeng/domain/plans/since-last-time';
import { Prisma } from '../../db.ts';
import { freezeDocument } from '../freeze-document.ts';
import { hiddenBy, hideSections } from '../hide-sections.ts';
import type { PlanDocument } from '../plan-document.ts';

export type LastVersion = { number: number; agreedOn: CalendarDate; content: FrozenPlan };

/** The newest version of plan `p` and the one before, newest first. */
export const LAST_VERSIONS_JSON = Prisma.sql`coalesce((
  SELECT json_agg(json_build_object('number', v.number, 'agreedOn', v.agreed_on,
    'content', v.content) ORDER BY v.number DESC)
  FROM plan_version v WHERE v.plan_id = p.id AND v.number > p.version - 2), '[]'::json)`;

export type SinceThen = {
  /** The version that is compared from. */
  fromVersion: number;
  /** The version that is compared to; null for the plan as it stands. */
  toVersion: number | null;
  changes: Since[];
};

/**
 * Null before the first agreement. Where nothing has changed since the newest version, what changed
 * with it is told. Only of the sections that are seen: the others are emptied on both sides.
 */
export function sinceThen(
  plan: PlanDocument,
  versions: readonly LastVersion[],
  sections: readonly PlanSection[],
  today: CalendarDate,
): SinceThen | null {
  const hidden = hiddenBy(sections);
  const seen = (content: FrozenPlan) => hideSections(content, hidden);
  const [newest, before] = versions;
  if (!newest) return null;
  // Of the number and of marks no point is made.
  const now = seen(freezeDocument(hideSections(plan, hidden), [], '', today));
  const changes = sinceLastTime(seen(newest.content), now);
  if (changes.length > 0 || !before) {
    return { fromVersion: newest.number, toVersion: null, changes };
  }
  return {
    fromVersion: before.number,
    toVersion: newest.number,
    changes: sinceLastTime(seen(before.content), seen(newest.content)),
  };
}
