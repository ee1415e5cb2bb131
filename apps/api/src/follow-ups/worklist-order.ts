// The orders of the worklist, each with the id last, so that no two rows stand in the same place.

import { isCalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { Prisma } from '../db.ts';
import { GraphError } from '../graph/errors.ts';
import { isId } from '../graph/ids.ts';
import { fromCursor } from '../graph/page-info.ts';
import type { FollowUpRow } from './follow-up-row.ts';

const WORKLIST_SORTS = ['DUE_ASC', 'DUE_DESC', 'CITIZEN_ASC', 'RESPONSIBLE_ASC'] as const;
export type WorklistSort = (typeof WORKLIST_SORTS)[number];

/** Danish order of letters: Å after Z. Every PostgreSQL we serve is built with ICU. */
const DANISH = Prisma.sql`COLLATE "da-x-icu"`;

const KEYS: Record<WorklistSort, Prisma.Sql> = {
  DUE_ASC: Prisma.sql`f.work_on, f.id`,
  DUE_DESC: Prisma.sql`f.work_on, f.id`,
  CITIZEN_ASC: Prisma.sql`fc.initials ${DANISH}, f.work_on, f.id`,
  RESPONSIBLE_ASC: Prisma.sql`coalesce(fr.name, fl.name) ${DANISH}, f.work_on, f.id`,
};

const ORDERS: Record<WorklistSort, Prisma.Sql> = {
  ...KEYS,
  DUE_DESC: Prisma.sql`f.work_on DESC, f.id DESC`,
};

/** Sorted by days alone: read straight from the index of open follow-ups. */
export const isByDay = (sort: WorklistSort): boolean => sort === 'DUE_ASC' || sort === 'DUE_DESC';

/** The ORDER BY list. */
export const orderOf = (sort: WorklistSort): Prisma.Sql => ORDERS[sort];

/** What a cursor holds. It stands in the address bar, so it never holds a name or initials. */
export const cursorKey =
  (sort: WorklistSort) =>
  (row: FollowUpRow): string[] =>
    isByDay(sort) ? [row.workOn, row.id] : [row.id];

/**
 * The condition "after the cursor"; begins with AND, or is empty. Where the cursor holds only the
 * id, its place is looked up behind the same fence, so that nobody learns where a hidden row stands.
 * @param visible FROM and WHERE of every row that the list could hold, done or not
 */
export function afterCursor(
  sort: WorklistSort,
  after: string | null | undefined,
  visible: Prisma.Sql,
): Prisma.Sql {
  if (!after) return Prisma.empty;
  const key = fromCursor(after, isByDay(sort) ? 2 : 1);
  const id = key.at(-1) ?? '';
  if (!isId(id)) throw new GraphError('BAD_USER_INPUT');
  if (!isByDay(sort)) {
    return Prisma.sql`AND (${KEYS[sort]}) > (SELECT ${KEYS[sort]} ${visible} AND f.id = ${id}::uuid)`;
  }
  const workOn = key[0] ?? '';
  if (!isCalendarDate(workOn)) throw new GraphError('BAD_USER_INPUT');
  return sort === 'DUE_ASC'
    ? Prisma.sql`AND (${KEYS[sort]}) > (${workOn}::date, ${id}::uuid)`
    : Prisma.sql`AND (${KEYS[sort]}) < (${workOn}::date, ${id}::uuid)`;
}
