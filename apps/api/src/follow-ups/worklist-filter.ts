// What a worklist is narrowed by, as conditions on follow-up `f` and what it is joined to.

import type { FollowUpKind } from '@sammenhaeng/domain/follow-ups/follow-up-rules';
import type { Bucket } from '@sammenhaeng/domain/follow-ups/worklist-date';
import { Prisma } from '../db.ts';
import { isId } from '../graph/ids.ts';
import type { SignedInContext } from '../graph/context.ts';
import { coordinatedBy, isRelatedToPlan } from './visible-follow-ups.ts';
import { kindsNamed } from './kinds-named.ts';

export type WorklistFilter = {
  bucket?: Bucket | null;
  kind?: FollowUpKind | null;
  mineOnly?: boolean | null;
  unitId?: string | null;
  search?: string | null;
};

type Reader = Pick<SignedInContext, 'viewer' | 'today' | 'language'>;

const LONGEST_SEARCH = 100;

/** The search word as it is used: trimmed, at most 100 characters; null when nothing is left. */
export function searchWord(filter: WorklistFilter): string | null {
  // PostgreSQL has no text with a NUL in it.
  const word = (filter.search ?? '').replaceAll('\0', '').trim().slice(0, LONGEST_SEARCH);
  return word === '' ? null : word;
}

/**
 * The row fence of the list. A coordinator sees the municipality; everybody else the plans they
 * are related to, found from the few plans that name them.
 */
export function worklistFence({ viewer, today }: Reader): Prisma.Sql {
  const [first, ...more] = coordinatedBy(viewer);
  if (first && more.length === 0) return Prisma.sql`f.municipality_code = ${first}`;
  if (first) return Prisma.sql`f.municipality_code = ANY(${[first, ...more]}::text[])`;
  return Prisma.sql`f.plan_id IN (
      SELECT id FROM plan WHERE lead_id = ${viewer.employeeId}::uuid
      UNION ALL SELECT plan_id FROM participant WHERE employee_id = ${viewer.employeeId}::uuid)
    AND ${isRelatedToPlan(viewer, today)}`;
}

/** Whether everything that is asked stands in `follow_up` itself: the common case, and the fast one. */
export function isFilteredByFollowUpAlone({ viewer }: Reader, filter: WorklistFilter): boolean {
  const { mineOnly, unitId } = filter;
  return coordinatedBy(viewer).length > 0 && !mineOnly && !unitId && !searchWord(filter);
}

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
  const word = searchWord(filter);
  if (word) {
    parts.push(Prisma.sql`(strpos(lower(concat_ws(' ', fc.initials, fr.name, fr.function, fl.name, fu.name)),
        lower(${word})) > 0 OR f.kind::text = ANY(${kindsNamed(word, language)}::text[]))`);
  }
  return parts.length ? Prisma.sql`AND ${Prisma.join(parts, ' AND ')}` : Prisma.empty;
}
