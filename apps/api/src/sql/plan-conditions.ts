// What the rules of the domain say of a plan and its rows, as conditions: each is spelt here and nowhere else.

import { CASEWORKERS } from '@sammenhaeng/domain/access/roles';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { MEETINGS_TO_COME } from '@sammenhaeng/domain/plans/meeting';
import { OPEN_PLANS, TO_BE_DONE } from '@sammenhaeng/domain/plans/plan-facts';
import { Prisma } from '../db.ts';

/** Words of our own as a list: they stand in the statement, so that PostgreSQL plans with them. */
const oneOf = (words: readonly string[]): Prisma.Sql =>
  Prisma.raw(`(${words.map((word) => `'${word}'`).join(', ')})`);

/** A column of the row that goes by this name in the statement. */
const columnOf = (name: string, column: string): Prisma.Sql => Prisma.raw(`${name}.${column}`);

/** Plan `p` is still to be led by somebody. */
export const IS_OPEN_PLAN = Prisma.sql`(p.status IN ${oneOf(OPEN_PLANS)})`;

/** The meeting is planned or called. */
export const isMeetingToCome = (meeting: string): Prisma.Sql =>
  Prisma.sql`(${columnOf(meeting, 'state')} IN ${oneOf(MEETINGS_TO_COME)})`;

/** Somebody still has to do the intervention; whether its goal is worked on is another matter. */
export const isToBeDone = (intervention: string): Prisma.Sql =>
  Prisma.sql`(${columnOf(intervention, 'state')} IN ${oneOf(TO_BE_DONE)})`;

/** Intervention `i` of goal `g` is work that somebody answers for. */
export const IS_OPEN_WORK = Prisma.sql`(g.state = 'ACTIVE' AND ${isToBeDone('i')})`;

/** The participant is still on the plan: whoever leaves today is not. */
export const isOnPlan = (participant: string, today: CalendarDate): Prisma.Sql => Prisma.sql`(
  ${columnOf(participant, 'left_on')} IS NULL OR ${columnOf(participant, 'left_on')} > ${today}::date)`;

/** Has employee `e` an open account and a role that may open plans today? */
export const isCaseworkerToday = (today: CalendarDate): Prisma.Sql => Prisma.sql`(e.is_active
  AND EXISTS (SELECT FROM role_assignment a
    WHERE a.employee_id = e.id AND a.role IN ${oneOf(CASEWORKERS)}
      AND a.from_on <= ${today}::date AND (a.to_on IS NULL OR a.to_on >= ${today}::date)))`;
