// Reads every programme with all its parts, in one statement.

import { isShownRound } from '../access/visible-rounds.ts';
import type { Viewer } from '../access/viewer.ts';
import { AUDIT_COLUMNS, auditValues } from '../audit/write-audit.ts';
import { Prisma } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import type { ProgrammeRow } from './programme.graph.ts';

/** The rows of one part of programme `p`, as a JSON list. */
const parts = (query: Prisma.Sql): Prisma.Sql => Prisma.sql`coalesce((${query}), '[]'::json)`;

const AREAS = parts(Prisma.sql`SELECT json_agg(json_build_object('key', x.key, 'title', x.title,
    'municipalityNames', x.municipality_names) ORDER BY x.position)
  FROM programme_area x WHERE x.programme_key = p.key`);

const RECOMMENDATIONS = parts(Prisma.sql`SELECT json_agg(json_build_object('id', x.id,
    'number', x.number, 'title', x.title, 'responsible', x.responsible, 'areaKey', a.key)
    ORDER BY x.number)
  FROM recommendation x LEFT JOIN programme_area a ON a.id = x.area_id
  WHERE x.programme_key = p.key`);

const ACTIVITIES = parts(Prisma.sql`SELECT json_agg(x.title ORDER BY x.position)
  FROM programme_activity x WHERE x.programme_key = p.key`);

const COLLABORATIONS = parts(Prisma.sql`SELECT json_agg(json_build_object('key', x.key,
    'title', x.title, 'recommendationNumbers', x.recommendation_numbers) ORDER BY x.key)
  FROM collaboration_area x WHERE x.programme_key = p.key`);

const MILESTONES = parts(Prisma.sql`SELECT json_agg(json_build_object('dateText', x.date_text,
    'title', x.title) ORDER BY x.position)
  FROM milestone x WHERE x.programme_key = p.key`);

const BUDGET = parts(Prisma.sql`SELECT json_agg(json_build_object('title', x.title,
    'amount', x.amount, 'currency', x.currency) ORDER BY x.position)
  FROM budget_line x WHERE x.programme_key = p.key`);

const roundsShown = (viewer: Viewer) =>
  parts(Prisma.sql`SELECT json_agg(json_build_object('key', r.key, 'title', r.title,
    'isLocked', r.locked_at IS NOT NULL, 'isPublished', r.published_at IS NOT NULL) ORDER BY r.position)
  FROM assessment_round r WHERE r.programme_key = p.key AND ${isShownRound(viewer)}`);

/** All programmes in their order; the reading is logged in the same statement. */
export async function readProgrammes(context: SignedInContext): Promise<ProgrammeRow[]> {
  const rows = await context.db.$queryRaw<{ answer: ProgrammeRow[] }[]>`
    WITH logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(context, { action: 'READ_PROGRAMME' })}
    )
    SELECT coalesce(json_agg(json_build_object(
      'key', p.key, 'name', p.name, 'country', p.country, 'regionName', p.region_name,
      'framework', p.framework, 'task', p.task, 'language', p.language,
      'fromOn', p.from_on, 'toOn', p.to_on, 'areas', ${AREAS},
      'recommendations', ${RECOMMENDATIONS}, 'activities', ${ACTIVITIES},
      'collaborationAreas', ${COLLABORATIONS}, 'milestones', ${MILESTONES},
      'budgetLines', ${BUDGET}, 'rounds', ${roundsShown(context.viewer)}
    ) ORDER BY p.position), '[]'::json) AS answer
    FROM programme p`;
  return rows[0]?.answer ?? [];
}
