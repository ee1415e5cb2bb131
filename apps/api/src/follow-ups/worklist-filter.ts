// What a worklist is narrowed by, as conditions on follow-up `f` and what it is joined to.

import type { FollowUpKind } from '@sammenhaeng/domain/follow-ups/follow-up-rules';
import type { Bucket } from '@sammenhaeng/domain/follow-ups/worklist-date';
import { coordinatedBy } from '../access/viewer.ts';
import { Prisma } from '../db.ts';
import { isId } from '../graph/ids.ts';
import { searchWord } from '../graph/search-word.ts';
import type { SignedInContext } from '../graph/context.ts';
import { isRelatedToPlan } from './visible-follow-ups.ts';
import { kindsNamed } from './kinds-named.ts';

export type WorklistFilter = {
  bucket?: Bucket | null;
  kind?: FollowUpKind | null;
  mineOnly?: boolean | null;
  unitId?: string | null;
  search?: string | null;
};

type Reader = Pick<SignedInContext, 'viewer' | 'today' | 'language'>;

/** A part of the list, as a condition on follow-up `f`, and on its plan `p` where it says so. */
type Part = { fence: Prisma.Sql; isOfPlan: boolean };

/**
 * The row fence of the list, in parts that share no row: what a coordinator has of the municipality,
 * and what anybody has of the plans they are related to, found from the few plans that name them. In
 * one condition with an OR the thousands of a municipality would not be read in order from the index
 * of what is open. What is the viewer's own is found from those few plans in every part.
 */
export function worklistParts(reader: Reader, filter: WorklistFilter): Part[] {
  const { viewer, today } = reader;
  const codes = coordinatedBy(viewer);
  const isNamed = Prisma.sql`f.plan_id IN (
      SELECT id FROM plan WHERE lead_id = ${viewer.employeeId}::uuid
      UNION ALL SELECT plan_id FROM participant WHERE employee_id = ${viewer.employeeId}::uuid)`;
  const isRelated = Prisma.sql`${isNamed} AND ${isRelatedToPlan(viewer, today)}`;
  const [first, ...more] = codes;
  if (!first) return [{ fence: isRelated, isOfPlan: true }];
  const ofPlace =
    more.length === 0
      ? Prisma.sql`f.municipality_code = ${first}`
      : Prisma.sql`f.municipality_code = ANY(${codes}::text[])`;
  const isElsewhere = Prisma.sql`p.municipality_code <> ALL(${codes}::text[])`;
  return [
    { fence: filter.mineOnly ? Prisma.sql`${ofPlace} AND ${isNamed}` : ofPlace, isOfPlan: false },
    { fence: Prisma.sql`${isElsewhere} AND ${isRelated}`, isOfPlan: true },
  ];
}

/** Whether everything that is asked stands in `follow_up` itself: the common case, and the fast one. */
export const isFilteredByFollowUpAlone = ({ mineOnly, unitId, ...filter }: WorklistFilter) =>
  !mineOnly && !unitId && !searchWord(filter.search);

/** Every filter but the bucket, which the counts leave out. Begins with AND, or is empty. */
export function worklistConditions(reader: Reader, filter: WorklistFilter): Prisma.Sql {
  const { viewer, language } = reader;
  const parts: Prisma.Sql[] = [];
  if (filter.kind) parts.push(Prisma.sql`f.kind = ${filter.kind}::follow_up_kind`);
  if (filter.unitId) {
    parts.push(
      isId(filter.unitId) ? Prisma.sql`p.unit_id = ${filter.unitId}::uuid` : Prisma.sql`false`,
    );
  }
  if (filter.mineOnly) {
    parts.push(Prisma.sql`(p.lead_id = ${viewer.employeeId}::uuid
      OR fr.employee_id = ${viewer.employeeId}::uuid)`);
  }
  const word = searchWord(filter.search);
  if (word) {
    parts.push(Prisma.sql`(strpos(lower(concat_ws(' ', fc.initials, fr.name, fr.function, fl.name, fu.name)),
        lower(${word})) > 0 OR f.kind::text = ANY(${kindsNamed(word, language)}::text[]))`);
  }
  return parts.length ? Prisma.sql`AND ${Prisma.join(parts, ' AND ')}` : Prisma.empty;
}
