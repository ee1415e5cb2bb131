// Reads a page of the worklist with its counts and its log row, in one statement.

import type { Bucket } from '@sammenhaeng/domain/follow-ups/worklist-date';
import { coordinatedBy } from '../access/viewer.ts';
import { AUDIT_COLUMNS, auditValues } from '../audit/write-audit.ts';
import { withoutCpr } from '../audit/without-cpr.ts';
import { Prisma } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { searchWord } from '../graph/search-word.ts';
import { bucketDays } from './bucket-days.ts';
import { FOLLOW_UP_JOINS, followUpJson, type FollowUpRow } from './follow-up-row.ts';
import { visibleFollowUps } from './visible-follow-ups.ts';
import {
  isFilteredByFollowUpAlone,
  type WorklistFilter,
  worklistConditions,
  worklistParts,
} from './worklist-filter.ts';
import { afterCursor, isByDay, orderOf, type WorklistSort } from './worklist-order.ts';

export type WorklistRequest = {
  filter: WorklistFilter;
  sort: WorklistSort;
  size: number;
  after: string | null | undefined;
};

export type WorklistPage = { rows: FollowUpRow[]; counts: Record<Bucket, number> };

/** What the fence let through is open, so it may be recorded and there is nothing to undo. */
const OPEN = { canRecord: Prisma.sql`true`, canUndo: Prisma.sql`false` };

const PLAN = Prisma.sql`JOIN plan p ON p.id = f.plan_id ${FOLLOW_UP_JOINS}`;

const criterionOf = ({ filter, sort, size, after }: WorklistRequest) => {
  const word = searchWord(filter.search);
  const set = Object.entries(filter).filter(([name, value]) => value && name !== 'search');
  const search = word ? { search: withoutCpr(word) } : {};
  return { ...Object.fromEntries(set), ...search, sort, first: size, isFirstPage: !after };
};

/**
 * One row more than `size` is read where there is one. Each part of the list is cut to a page before
 * anything is joined to it, and the counts come from the index of open follow-ups: a municipality has
 * thousands of them.
 */
export async function readWorklist(
  context: SignedInContext,
  request: WorklistRequest,
): Promise<WorklistPage> {
  const { filter, sort, size, after } = request;
  const days = bucketDays(context.today);
  const isPlain = isFilteredByFollowUpAlone(filter);
  const conditions = worklistConditions(context, filter);
  const parts = worklistParts(context, filter);
  /** One SELECT a part, in one list. */
  const fromParts = (columns: Prisma.Sql, needsPlan: boolean, more: Prisma.Sql) =>
    Prisma.join(
      parts.map(
        ({ fence, isOfPlan }) => Prisma.sql`(SELECT ${columns}
          FROM follow_up f ${needsPlan || isOfPlan ? PLAN : Prisma.empty}
          WHERE ${fence} AND f.done_on IS NULL ${conditions} ${more})`,
      ),
      ' UNION ALL ',
    );
  const inBucket = filter.bucket ? Prisma.sql`AND ${days[filter.bucket]}` : Prisma.empty;
  const isVisible = visibleFollowUps(context.viewer, context.today);
  const visible = Prisma.sql`FROM follow_up f ${PLAN} WHERE ${isVisible}`;
  const cut = Prisma.sql`ORDER BY ${orderOf(sort)} LIMIT ${size + 1}`;
  const onPage = Prisma.sql`${inBucket} ${afterCursor(sort, after, visible)} ${cut}`;
  const rows = await context.db.$queryRaw<{ answer: WorklistPage }[]>`
    WITH page AS MATERIALIZED (
      SELECT f.* FROM (${fromParts(Prisma.sql`f.*`, !isPlain || !isByDay(sort), onPage)}) AS f
        ${isByDay(sort) ? Prisma.empty : PLAN} ${cut}
    ), counted AS (
      SELECT count(*) FILTER (WHERE ${days.OVERDUE}) AS "OVERDUE",
        count(*) FILTER (WHERE ${days.THIS_WEEK}) AS "THIS_WEEK",
        count(*) FILTER (WHERE ${days.LATER}) AS "LATER"
      FROM (${fromParts(Prisma.sql`f.work_on`, !isPlain, Prisma.empty)}) AS f
    ), logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(context, {
        action: 'READ_WORKLIST',
        municipalityCode: coordinatedBy(context.viewer)[0] ?? null,
        criterion: criterionOf(request),
      })}
    )
    SELECT json_build_object(
      'counts', (SELECT row_to_json(counted) FROM counted),
      'rows', coalesce((
        SELECT json_agg(${followUpJson(OPEN)} ORDER BY ${orderOf(sort)})
        FROM page f ${PLAN}), '[]'::json)
    ) AS answer`;
  if (!rows[0]) throw new Error('The worklist was not answered');
  return rows[0].answer;
}
