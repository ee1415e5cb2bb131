// The row fence of those who answer: named for the municipality in the round, and still in the role.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { mayStillAnswer } from '../access/may-assess.ts';
import type { Viewer } from '../access/viewer.ts';
import { Prisma } from '../db.ts';

/** FROM and WHERE of the rounds `r`, with programme `p` and municipality `m`, that are the viewer's to answer. */
export const namedIn = (
  { employeeId }: Viewer,
  today: CalendarDate,
): Prisma.Sql => Prisma.sql`FROM assessor n
  JOIN assessment_round r ON r.id = n.round_id
  JOIN programme p ON p.key = r.programme_key
  JOIN municipality m ON m.code = n.municipality_code
  JOIN employee e ON e.id = n.employee_id
  WHERE n.employee_id = ${employeeId}::uuid AND ${mayStillAnswer(today)}`;
