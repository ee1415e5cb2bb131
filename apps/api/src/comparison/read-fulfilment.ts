// Reads what the municipalities of a region answered in two rounds, in one statement.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { isShownRound } from '../access/visible-rounds.ts';
import { AUDIT_COLUMNS, auditValues } from '../audit/write-audit.ts';
import { Prisma } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import type { MunicipalityRow } from '../organisation/municipality.graph.ts';
import type { RecommendationRow, RoundRow } from '../programme/recommendation.graph.ts';
import { BY_CLUSTER } from '../sql/by-cluster.ts';
import { MUNICIPALITY_JSON } from '../sql/municipality-json.ts';
import { viewerRegion } from './viewer-region.ts';

export type Answer = {
  municipalityCode: string;
  number: number;
  level: number;
  evidence: string;
  functionName: string;
  assessedOn: CalendarDate;
};

type Round = RoundRow & { lockedOn: CalendarDate };

export type FulfilmentFacts = {
  /** The round asked for first, then the one before it where there is one. */
  rounds: [Round, Round?];
  recommendations: RecommendationRow[];
  municipalities: MunicipalityRow[];
  answers: Answer[];
  previousAnswers: Pick<Answer, 'municipalityCode' | 'number' | 'level'>[];
};

const text = (value: string) => value.slice(0, 100).replaceAll('\0', '');

/**
 * Null where the viewer's region has no such programme, or the programme no such round. Only what is
 * published counts, and for who runs the rounds what is locked too. Without a key, the last one.
 */
export async function readFulfilment(
  context: SignedInContext,
  programmeKey: string,
  roundKey: string | null | undefined,
): Promise<FulfilmentFacts | null> {
  const key = roundKey ? text(roundKey) : null;
  const wanted = key === null ? Prisma.empty : Prisma.sql`AND r.key = ${key}`;
  const criterion = { figure: 'fulfilment', programmeKey: text(programmeKey), roundKey: key };
  const isShown = isShownRound(context.viewer);
  const rows = await context.db.$queryRaw<{ answer: FulfilmentFacts | null }[]>`
    WITH p AS MATERIALIZED (
      SELECT * FROM programme
      WHERE key = ${text(programmeKey)} AND region_code = (${viewerRegion(context.viewer)})
    ), last AS (
      SELECT r.position FROM assessment_round r JOIN p ON p.key = r.programme_key
      WHERE ${isShown} ${wanted} ORDER BY r.position DESC LIMIT 1
    ), two AS MATERIALIZED (
      SELECT r.*, row_number() OVER (ORDER BY r.position DESC) AS nth
      FROM assessment_round r JOIN p ON p.key = r.programme_key
      WHERE ${isShown} AND r.position <= (SELECT position FROM last)
      ORDER BY r.position DESC LIMIT 2
    ), answer AS MATERIALIZED (
      SELECT two.nth, s.*, q.number
      FROM two JOIN self_assessment s ON s.round_id = two.id
      JOIN recommendation q ON q.id = s.recommendation_id
    ), logged AS (
      INSERT INTO ${AUDIT_COLUMNS}
      SELECT ${auditValues(context, { action: 'READ_COMPARISON', criterion })}
    )
    SELECT CASE WHEN EXISTS (SELECT FROM two) THEN json_build_object(
      'rounds', (SELECT json_agg(json_build_object('key', key, 'title', title, 'isLocked', true,
        'isPublished', published_at IS NOT NULL,
        'lockedOn', (locked_at AT TIME ZONE 'Europe/Copenhagen')::date) ORDER BY nth) FROM two),
      'recommendations', (SELECT json_agg(json_build_object('id', q.id, 'number', q.number,
          'title', q.title, 'responsible', q.responsible, 'areaKey', a.key) ORDER BY q.number)
        FROM recommendation q JOIN p ON p.key = q.programme_key
        LEFT JOIN programme_area a ON a.id = q.area_id),
      'municipalities', (SELECT json_agg(${MUNICIPALITY_JSON} ORDER BY ${BY_CLUSTER})
        FROM municipality m JOIN p ON p.region_code = m.region_code
        LEFT JOIN cluster k ON k.id = m.cluster_id),
      'answers', (SELECT coalesce(json_agg(json_build_object('municipalityCode', municipality_code,
        'number', number, 'level', level, 'evidence', evidence, 'functionName', function_name,
        'assessedOn', assessed_on)), '[]'::json) FROM answer WHERE nth = 1),
      'previousAnswers', (SELECT coalesce(json_agg(json_build_object(
        'municipalityCode', municipality_code, 'number', number, 'level', level)), '[]'::json)
        FROM answer WHERE nth = 2)
    ) END AS answer`;
  return rows[0]?.answer ?? null;
}
