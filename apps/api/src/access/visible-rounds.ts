// Whose rounds of assessment somebody runs: those of the programmes of the region they coordinate in.

import { regionsOf } from './regions-of.ts';
import { unitsOf, type Viewer } from './viewer.ts';
import { Prisma } from '../db.ts';

/** The row fence of a programme coordinator: a predicate on programme `p`. */
export const runsRoundsOf = (viewer: Viewer): Prisma.Sql =>
  Prisma.sql`p.region_code IN (${regionsOf(unitsOf(viewer, 'PROGRAMME_COORDINATOR'))})`;

/** Round `r` of programme `p` may be compared: what is published by all, what is locked by who runs it. */
export const isShownRound = (viewer: Viewer): Prisma.Sql =>
  unitsOf(viewer, 'PROGRAMME_COORDINATOR').length === 0
    ? Prisma.sql`r.published_at IS NOT NULL`
    : Prisma.sql`(r.published_at IS NOT NULL OR (r.locked_at IS NOT NULL AND ${runsRoundsOf(viewer)}))`;
