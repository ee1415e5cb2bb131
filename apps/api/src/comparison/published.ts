// The published years of a region, out of what was counted; decided once for the same counts.

import {
  type PlaceCounts,
  type PublishedYear,
  publishYear,
} from '@sammenhaeng/domain/comparison/publish-year';
import type { MunicipalityCounts } from './read-follow-up-counts.ts';

const QUARTERS_A_YEAR = 4;
const KEPT = 8;

/** Decisions by the counts they were made from, newest last: the same counts, the same decision. */
const decided = new Map<string, PublishedYear>();

function publishOnce(places: PlaceCounts[]): PublishedYear {
  const key = JSON.stringify(places);
  const known = decided.get(key);
  if (known) return known;
  const year = publishYear(places);
  decided.set(key, year);
  const [oldest] = decided.keys();
  if (decided.size > KEPT && oldest !== undefined) decided.delete(oldest);
  return year;
}

/** One published year for every four quarters that were counted. */
export function publishedOf(rows: readonly MunicipalityCounts[]): PublishedYear[] {
  const years = (rows[0]?.counts.length ?? 0) / QUARTERS_A_YEAR;
  return Array.from({ length: years }, (_, at) =>
    publishOnce(
      rows.map(({ municipality, counts }) => ({
        code: municipality.code,
        clusterId: municipality.cluster?.id ?? null,
        quarters: counts
          .slice(at * QUARTERS_A_YEAR, (at + 1) * QUARTERS_A_YEAR)
          .map(([due, onTime]) => ({ due, onTime })),
      })),
    ),
  );
}
