// What the log says came of a read, where only the statement itself knows.

import { Prisma } from '../db.ts';

export const outcomeOf = (isAllowed: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(CASE WHEN ${isAllowed} THEN 'ALLOWED' ELSE 'REFUSED' END)::audit_outcome`;
