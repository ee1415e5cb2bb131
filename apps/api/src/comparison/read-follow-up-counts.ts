// Counts follow-ups and those done on time for each municipality of a region, quarter by quarter.

import { AUDIT_COLUMNS, auditValues } from '../audit/write-audit.ts';
import type { SignedInContext } from '../graph/context.ts';
import type { MunicipalityRow } from '../organisation/municipality.graph.ts';
import type { Period, Year } from '@sammenhaeng/domain/comparison/published-periods';
import { BY_CLUSTER } from '../sql/by-cluster.ts';
import { MUNICIPALITY_JSON } from '../sql/municipality-json.ts';
import { viewerRegion } from './viewer-region.ts';

/** `counts` holds one pair for each quarter asked for, in order: due, and of these on time. */
export type MunicipalityCounts = { municipality: MunicipalityRow; counts: [number, number][] };

/**
 * Sums the days of follow_up_day, which a trigger keeps exact, and logs the reading in the same
 * statement. Each quarter of each municipality is one short walk through an index: a third
 * of the cost of grouping all days at once.
 */
export async function readFollowUpCounts(
  context: SignedInContext,
  years: readonly Year[],
  criterion: Record<string, unknown>,
): Promise<MunicipalityCounts[]> {
  const quarters: Period[] = years.flatMap((year) => year.quarters);
  const rows = await context.db.$queryRaw<{ answer: MunicipalityCounts[] }[]>`
    WITH region AS MATERIALIZED (${viewerRegion(context.viewer)}),
    logged AS (
      INSERT INTO ${AUDIT_COLUMNS}
      SELECT ${auditValues(context, { action: 'READ_COMPARISON', criterion })}
    )
    SELECT coalesce(json_agg(json_build_object('municipality', ${MUNICIPALITY_JSON}, 'counts', (
      SELECT json_agg(json_build_array(day.due, day.on_time) ORDER BY nth)
      FROM unnest(${quarters.map(({ fromOn }) => fromOn)}::date[],
        ${quarters.map(({ toOn }) => toOn)}::date[]) WITH ORDINALITY AS quarter(from_on, to_on, nth)
      CROSS JOIN LATERAL (
        SELECT coalesce(sum(d.due), 0)::int AS due, coalesce(sum(d.on_time), 0)::int AS on_time
        FROM follow_up_day d
        WHERE d.municipality_code = m.code AND d.work_on BETWEEN quarter.from_on AND quarter.to_on
      ) AS day
    )) ORDER BY ${BY_CLUSTER}), '[]'::json) AS answer
    FROM municipality m LEFT JOIN cluster k ON k.id = m.cluster_id
    WHERE m.region_code = (SELECT code FROM region)`;
  return rows[0]?.answer ?? [];
}
