// The region whose figures a viewer compares: that of the municipality, cluster or region they work for.

import type { Viewer } from '../access/viewer.ts';
import { Prisma } from '../db.ts';

/** A SELECT of one `code`; no row where the viewer's unit has no region. */
export const viewerRegion = (viewer: Viewer): Prisma.Sql => Prisma.sql`
  SELECT coalesce(u.region_code, m.region_code, k.region_code) AS code
  FROM unit u
  LEFT JOIN municipality m ON m.code = u.municipality_code
  LEFT JOIN cluster k ON k.id = u.cluster_id
  WHERE u.id = ${viewer.unit.id}::uuid`;

/** Clusters in their own order, municipalities by name in Danish order, those without a cluster last. */
export const BY_CLUSTER = Prisma.sql`k.position NULLS LAST, m.name COLLATE "da-x-icu"`;
