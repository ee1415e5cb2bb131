// The region whose figures a viewer compares: that of the municipality, cluster or region they work for.

import { unitsOf, type Viewer } from '../access/viewer.ts';
import { Prisma } from '../db.ts';

/** A SELECT of the `code` of the region of each unit; no row for a unit that has none. */
const regionsOf = (units: readonly string[]): Prisma.Sql => Prisma.sql`
  SELECT coalesce(u.region_code, m.region_code, k.region_code) AS code
  FROM unit u
  LEFT JOIN municipality m ON m.code = u.municipality_code
  LEFT JOIN cluster k ON k.id = u.cluster_id
  WHERE u.id = ANY(${units}::uuid[])`;

/** A SELECT of one `code`; no row where the viewer's unit has no region. */
export const viewerRegion = ({ unit }: Viewer): Prisma.Sql => regionsOf([unit.id]);

/** The same, but only where the viewer is its programme coordinator: by the unit of the role. */
export const coordinatedRegion = (viewer: Viewer): Prisma.Sql => Prisma.sql`
  SELECT code FROM (${viewerRegion(viewer)}) seen
  WHERE code IN (${regionsOf(unitsOf(viewer, 'PROGRAMME_COORDINATOR'))})`;
