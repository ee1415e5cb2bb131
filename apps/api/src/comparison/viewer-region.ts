// The region whose figures a viewer compares: that of the municipality, cluster or region they work for.

import { regionsOf } from '../access/regions-of.ts';
import { unitsOf, type Viewer } from '../access/viewer.ts';
import { Prisma } from '../db.ts';

/** A SELECT of one `code`; no row where the viewer's unit has no region. */
export const viewerRegion = ({ unit }: Viewer): Prisma.Sql => regionsOf([unit.id]);

/** The same, but only where the viewer is its programme coordinator: by the unit of the role. */
export const coordinatedRegion = (viewer: Viewer): Prisma.Sql => Prisma.sql`
  SELECT code FROM (${viewerRegion(viewer)}) seen
  WHERE code IN (${regionsOf(unitsOf(viewer, 'PROGRAMME_COORDINATOR'))})`;
