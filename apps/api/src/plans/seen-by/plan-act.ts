// What a row of the access log says was done with a plan, for SQL.

import { ACT_OF } from '@sammenhaeng/domain/audit/plan-acts';
import { Prisma } from '../../db.ts';

/** Parts of an extract that were made for the citizen. */
const INSIGHT_PARTS = ['citizenReport', 'citizenCopy'] as const;

/**
 * The `PlanAct` of log row `a`. A row that an older program wrote with a word nobody knows any more
 * is OTHER, and so still told.
 */
export const PLAN_ACT = Prisma.sql`(CASE
  WHEN a.action = 'SEND_PLAN' AND a.criterion ? 'legalGround' THEN 'SENT_WITHOUT_CONSENT'
  WHEN a.action = 'EXTRACT' AND a.criterion ->> 'part' = ANY(${[...INSIGHT_PARTS]}::text[]) THEN 'INSIGHT'
  ELSE coalesce(${JSON.stringify(ACT_OF)}::jsonb ->> a.action, 'OTHER') END)`;

/** Rows that only explain the refusal in the row before them. */
export const IS_OWN_ACT = Prisma.sql`(a.criterion ->> 'part') IS DISTINCT FROM 'endedConsent'`;

/** The day in Copenhagen of log row `a`. */
export const DAY_OF_ROW = Prisma.sql`((a.at AT TIME ZONE 'Europe/Copenhagen')::date)`;

/**
 * How often something was done, over rows `a`: a page that reads a plan in parts, or is answered
 * with it after a change, was opened once.
 */
export const TIMES = Prisma.sql`greatest(1, count(*) FILTER (WHERE a.action <> 'READ_PLAN'
  OR a.criterion IS NULL OR NOT (a.criterion ? 'part' OR a.criterion ? 'answerTo')))::int`;
