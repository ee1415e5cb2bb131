// What has changed since the plan was agreed: the newest version held against the working copy.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { FrozenMark, FrozenPlan } from '@sammenhaeng/domain/plans/frozen-plan';
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { sinceLastTime } from '@sammenhaeng/domain/plans/since-last-time';
import type { Since } from '@sammenhaeng/domain/plans/since-points';
import { Prisma } from '../../db.ts';
import { compareSeen } from '../compare/compare-seen.ts';
import { freezeDocument } from '../freeze-document.ts';
import { hiddenBy } from '../hide-sections.ts';
import { MARKS_JSON } from '../marks/marks-json.ts';
import type { PlanDocument } from '../plan-document.ts';

/** What is read for it besides the plan: nothing before the first agreement. */
export type LastAgreed = { number: number; content: FrozenPlan; marks: FrozenMark[] } | null;

/** The newest version of plan `p`, with the marks that are not read with every plan. */
export const LAST_AGREED_JSON = Prisma.sql`(
  SELECT json_build_object('number', v.number, 'content', v.content, 'marks', ${MARKS_JSON})
  FROM plan_version v WHERE v.plan_id = p.id AND v.number = p.version)`;

export type SinceThen = {
  /** The version that is compared with the plan as it stands. */
  fromVersion: number;
  changes: Since[];
};

/** Null before the first agreement. Only of the sections that are seen. */
export function sinceThen(
  plan: PlanDocument,
  agreed: LastAgreed,
  sections: readonly PlanSection[],
  today: CalendarDate,
): SinceThen | null {
  if (!agreed) return null;
  // Of the number no point is made.
  const now = freezeDocument(plan, agreed.marks, '', today);
  return {
    fromVersion: agreed.number,
    changes: sinceLastTime(compareSeen(agreed.content, now, hiddenBy(sections))),
  };
}
