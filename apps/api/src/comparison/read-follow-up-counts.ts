// Counts follow-ups and those done on time for each municipality of a region, quarter by quarter.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { Period } from '@sammenhaeng/domain/comparison/published-periods';
import { AUDIT_COLUMNS, auditValues } from '../audit/write-audit.ts';
import { Prisma } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import type { MunicipalityRow } from '../organisation/municipality.graph.ts';
import { BY_CLUSTER } from '../sql/by-cluster.ts';
import { MUNICIPALITY_JSON } from '../sql/municipality-json.ts';
import { viewerRegion } from './viewer-region.ts';

/** `counts` holds one pair for each quarter asked for, in order: due, and of these on time. */
export type MunicipalityCounts = { municipality: MunicipalityRow; counts: [number, number][] };

export type FollowUpCounts = {
  /** The last day of the newest quarter that is shown. */
  throughOn: CalendarDate;
  /** When that quarter was published; null where it is only looked at first. */
  publishedOn: CalendarDate | null;
  rows: MunicipalityCounts[];
};

type Asked = {
  /** Both published years, or the one with the period in it: the newer one without a period. */
  what: { years: 2 } | { years: 1; period: Period | null };
  /** A quarter to look at before it is published; whoever calls has asked whether the viewer may. */
  preview: Period | null;
  criterion: Record<string, unknown>;
};

/** The first day of the quarters that are published, so many years back. */
const yearsBack = (years: 1 | 2) =>
  Prisma.sql`(newest.through_on + 1 - make_interval(years => ${years}::int))::date`;

/** How far the figures of the region go: one row, or none where nothing is published. */
const newestFigures = (preview: Period | null) =>
  preview
    ? Prisma.sql`SELECT ${preview.toOn}::date AS through_on, NULL::date AS published_on`
    : Prisma.sql`SELECT through_on,
        (published_at AT TIME ZONE 'Europe/Copenhagen')::date AS published_on
      FROM figures_publication WHERE region_code = (SELECT code FROM region)
      ORDER BY through_on DESC LIMIT 1`;

/** Where the quarters begin that are asked for, and whether all of them are published. */
function startOf({ what }: Asked): { startOn: Prisma.Sql; isShown: Prisma.Sql } {
  if (what.years === 2) return { startOn: yearsBack(2), isShown: Prisma.sql`true` };
  if (!what.period) return { startOn: yearsBack(1), isShown: Prisma.sql`true` };
  const { key, fromOn, toOn } = what.period;
  const isYear = key.startsWith('12M-');
  return {
    startOn: Prisma.sql`CASE WHEN ${fromOn}::date < ${yearsBack(1)} THEN ${yearsBack(2)} ELSE ${yearsBack(1)} END`,
    isShown: isYear
      ? Prisma.sql`${fromOn}::date IN (${yearsBack(1)}, ${yearsBack(2)})`
      : Prisma.sql`${fromOn}::date >= ${yearsBack(2)} AND ${toOn}::date <= newest.through_on`,
  };
}

/**
 * Sums the days of follow_up_day, which a trigger keeps exact, up to the newest published quarter,
 * and logs the reading, all in one statement. Each quarter of each municipality is one short walk
 * through an index: a third of the cost of grouping all days at once. Null where nothing is
 * published, or the period is not; asking for that is logged as refused.
 */
export async function readFollowUpCounts(
  context: SignedInContext,
  asked: Asked,
): Promise<FollowUpCounts | null> {
  const { startOn, isShown } = startOf(asked);
  // Written out, so that the planner knows how few they are.
  const quarters = asked.what.years === 2 ? Prisma.sql`0, 7` : Prisma.sql`0, 3`;
  const isRefused =
    'period' in asked.what && asked.what.period
      ? Prisma.sql`NOT EXISTS (SELECT FROM figures)`
      : Prisma.sql`false`;
  const rows = await context.db.$queryRaw<{ answer: FollowUpCounts }[]>`
    WITH region AS MATERIALIZED (${viewerRegion(context.viewer)}),
    newest AS MATERIALIZED (${newestFigures(asked.preview)}),
    figures AS MATERIALIZED (SELECT newest.*, ${startOn} AS start_on FROM newest WHERE ${isShown}),
    logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(context, {
        action: 'READ_COMPARISON',
        outcome: Prisma.sql`(CASE WHEN ${isRefused} THEN 'REFUSED' ELSE 'ALLOWED' END)::audit_outcome`,
        criterion: Prisma.sql`${JSON.stringify(asked.criterion)}::jsonb
          || jsonb_build_object('throughOn', (SELECT through_on FROM newest))`,
      })}
    )
    SELECT json_build_object('throughOn', f.through_on, 'publishedOn', f.published_on, 'rows',
      coalesce((SELECT json_agg(json_build_object('municipality', ${MUNICIPALITY_JSON}, 'counts', (
        SELECT json_agg(json_build_array(day.due, day.on_time) ORDER BY nth)
        FROM generate_series(${quarters}) AS nth
        CROSS JOIN LATERAL (
          SELECT coalesce(sum(d.due), 0)::int AS due, coalesce(sum(d.on_time), 0)::int AS on_time
          FROM follow_up_day d
          WHERE d.municipality_code = m.code
            AND d.work_on >= (f.start_on + make_interval(months => 3 * nth))::date
            AND d.work_on < (f.start_on + make_interval(months => 3 * nth + 3))::date
        ) AS day
      )) ORDER BY ${BY_CLUSTER})
      FROM municipality m LEFT JOIN cluster k ON k.id = m.cluster_id
      WHERE m.region_code = (SELECT code FROM region)), '[]'::json)) AS answer
    FROM figures f`;
  return rows[0]?.answer ?? null;
}
