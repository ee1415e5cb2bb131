// The order in which municipalities stand beside each other.

import { Prisma } from '../db.ts';

/** Clusters in their own order, municipalities by name in Danish order, those without a cluster last. */
export const BY_CLUSTER = Prisma.sql`k.position NULLS LAST, m.name COLLATE "da-x-icu"`;
