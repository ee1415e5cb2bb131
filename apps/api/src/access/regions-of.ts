// The regions of units, whether a unit belongs to a region, a cluster or a municipality.

import { Prisma } from '../db.ts';

/** A SELECT of the `code` of the region of each unit; no row for a unit that has none. */
export const regionsOf = (units: readonly string[]): Prisma.Sql => Prisma.sql`
  SELECT coalesce(u.region_code, m.region_code, k.region_code) AS code
  FROM unit u
  LEFT JOIN municipality m ON m.code = u.municipality_code
  LEFT JOIN cluster k ON k.id = u.cluster_id
  WHERE u.id = ANY(${units}::uuid[])`;
