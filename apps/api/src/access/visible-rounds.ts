// Whose rounds of assessment somebody runs: those of the programmes of the region they coordinate in.

import { unitsOf, type Viewer } from './viewer.ts';
import { Prisma } from '../db.ts';

/** The row fence of a programme coordinator: a predicate on programme `p`. */
export const runsRoundsOf = (viewer: Viewer): Prisma.Sql => Prisma.sql`p.region_code IN (
  SELECT coalesce(u.region_code, um.region_code, uk.region_code) FROM unit u
  LEFT JOIN municipality um ON um.code = u.municipality_code
  LEFT JOIN cluster uk ON uk.id = u.cluster_id
  WHERE u.id = ANY(${unitsOf(viewer, 'PROGRAMME_COORDINATOR')}::uuid[]))`;

/** Round `r` of programme `p` may be compared: what is published by all, what is locked by who runs it. */
export const isShownRound = (viewer: Viewer): Prisma.Sql =>
  unitsOf(viewer, 'PROGRAMME_COORDINATOR').length === 0
    ? Prisma.sql`r.published_at IS NOT NULL`
    : Prisma.sql`(r.published_at IS NOT NULL OR (r.locked_at IS NOT NULL AND ${runsRoundsOf(viewer)}))`;
