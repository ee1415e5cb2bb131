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
