// One recommendation of a self-assessment, out of SQL: what stands, and what stood in the round before.

import type { AssessmentState } from '@sammenhaeng/domain/programme/assessment';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { Prisma } from '../db.ts';
import type { RecommendationRow } from '../programme/recommendation.graph.ts';

export type AnswerRow = {
  level: number;
  evidence: string;
  functionName: string;
  assessedOn: CalendarDate;
  revision: number;
};

export type LineRow = {
  recommendation: RecommendationRow;
  state: AssessmentState;
  answer: AnswerRow | null;
  previous: AnswerRow | null;
};

/** An answer about what is not the municipality's own is none. */
const answerIn = (roundId: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT json_build_object('level', s.level, 'evidence', s.evidence, 'functionName', s.function_name,
    'assessedOn', s.assessed_on, 'revision', s.revision)
  FROM self_assessment s WHERE s.round_id = ${roundId} AND s.municipality_code = m.code
    AND s.recommendation_id = q.id AND q.responsible = 'MUNICIPALITY')`;

/** The last published round of the programme before round `r`, as rows of its id and title. */
export const PREVIOUS_ROUND = Prisma.sql`(SELECT b.id, b.title FROM assessment_round b
  WHERE b.programme_key = r.programme_key AND b.position < r.position AND b.published_at IS NOT NULL
  ORDER BY b.position DESC LIMIT 1)`;

/** Recommendation `q` with area `a`, as municipality `m` answered it in round `r`, and in round `b` before. */
export const LINE_JSON = Prisma.sql`json_build_object(
  'recommendation', json_build_object('id', q.id, 'number', q.number, 'title', q.title,
    'responsible', q.responsible, 'areaKey', a.key),
  'answer', ${answerIn(Prisma.sql`r.id`)}, 'previous', ${answerIn(Prisma.sql`b.id`)},
  'state', CASE WHEN q.responsible <> 'MUNICIPALITY' THEN 'NOT_OURS'
    WHEN EXISTS (SELECT FROM self_assessment s WHERE s.round_id = r.id
      AND s.municipality_code = m.code AND s.recommendation_id = q.id) THEN 'ANSWERED'
    ELSE 'NOT_ANSWERED' END)`;
