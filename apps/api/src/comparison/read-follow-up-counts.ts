// Counts follow-ups and those done on time for each municipality of a region, quarter by quarter.

import { AUDIT_COLUMNS, auditValues } from '../audit/write-audit.ts';
import type { SignedInContext } from '../graph/context.ts';
import type { MunicipalityRow } from '../organisation/municipality.graph.ts';
import type { Period, Year } from './periods.ts';
import { MUNICIPALITY_JSON, BY_CLUSTER, viewerRegion } from './viewer-region.ts';

/** `counts` holds one pair for each quarter asked for, in order: due, and of these on time. */
export type MunicipalityCounts = { municipality: MunicipalityRow; counts: [number, number][] };

/**
 * Sums the days of follow_up_day, which a trigger keeps exact, and logs the reading in the same
 * statement. Quarters follow each other without a gap.
 */
export async function readFollowUpCounts(
  context: SignedInContext,
  years: readonly Year[],
  criterion: Record<string, unknown>,
): Promise<MunicipalityCounts[]> {
  const quarters: Period[] = years.flatMap((year) => year.quarters);
  const starts = quarters.map(({ fromOn }) => fromOn);
  const [first, last] = [quarters[0]?.fromOn ?? '', quarters.at(-1)?.toOn ?? ''];
  const rows = await context.db.$queryRaw<{ answer: MunicipalityCounts[] }[]>`
    WITH region AS MATERIALIZED (${viewerRegion(context.viewer)}),
    day AS (
      SELECT d.municipality_code, width_bucket(d.work_on, ${starts}::date[]) AS quarter,
        sum(d.due)::int AS due, sum(d.on_time)::int AS on_time
      FROM municipality m JOIN follow_up_day d ON d.municipality_code = m.code
      WHERE m.region_code = (SELECT code FROM region)
        AND d.work_on BETWEEN ${first}::date AND ${last}::date
      GROUP BY 1, 2
    ), logged AS (
      INSERT INTO ${AUDIT_COLUMNS}
      SELECT ${auditValues(context, { action: 'READ_COMPARISON', criterion })}
    )
    SELECT coalesce(json_agg(json_build_object('municipality', ${MUNICIPALITY_JSON}, 'counts', (
      SELECT json_agg(json_build_array(coalesce(day.due, 0), coalesce(day.on_time, 0)) ORDER BY q)
      FROM generate_series(1, ${quarters.length}::int) AS q
      LEFT JOIN day ON day.quarter = q AND day.municipality_code = m.code
    )) ORDER BY ${BY_CLUSTER}), '[]'::json) AS answer
    FROM municipality m LEFT JOIN cluster k ON k.id = m.cluster_id
    WHERE m.region_code = (SELECT code FROM region)`;
  return rows[0]?.answer ?? [];
}
