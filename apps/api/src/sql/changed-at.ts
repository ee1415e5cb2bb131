// The mark that a plan has changed.

import { Prisma } from '../db.ts';

/**
 * For the SET of a plan: changed later than ever before, even within a millisecond. `now` is when
 * the request came, and whoever came first may have waited for the plan and write last.
 */
export const changedAt = (now: Date): Prisma.Sql => Prisma.sql`
  changed_at = greatest(${now}::timestamptz(3), changed_at + interval '1 millisecond')`;
