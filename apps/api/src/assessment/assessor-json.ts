// Somebody who answers for a municipality, out of SQL.

import type { Role } from '@sammenhaeng/domain/access/roles';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { mayStillAnswer } from '../access/may-assess.ts';
import { Prisma } from '../db.ts';

export type AssessorRow = {
  id: string;
  name: string;
  jobTitle: string;
  role: Role;
  mayStillAnswer: boolean;
};

/** Employee `e` in a role; `mayAnswer` says whether they may answer today. */
export const assessorJson = (
  role: Prisma.Sql,
  mayAnswer: Prisma.Sql,
): Prisma.Sql => Prisma.sql`json_build_object('id', e.id, 'name', e.name,
  'jobTitle', e.job_title, 'role', ${role}, 'mayStillAnswer', ${mayAnswer})`;

/** By name in Danish order. */
export const BY_NAME = Prisma.sql`e.name COLLATE "da-x-icu", e.id`;

/** Everybody who is named in round `r` for municipality `m`, as a JSON list. */
export const assessorsOf = (today: CalendarDate): Prisma.Sql => Prisma.sql`coalesce((
  SELECT json_agg(${assessorJson(Prisma.sql`n.role`, mayStillAnswer(today))} ORDER BY ${BY_NAME})
  FROM assessor n JOIN employee e ON e.id = n.employee_id
  WHERE n.round_id = r.id AND n.municipality_code = m.code), '[]'::json)`;
