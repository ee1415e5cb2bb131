// A round as its coordinator works with it, out of SQL: how far each municipality has come, and who answers.

import type { RoundState } from '@sammenhaeng/domain/assessment/round';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { Prisma } from '../db.ts';
import type { MunicipalityRow } from '../organisation/municipality.graph.ts';
import { BY_CLUSTER } from '../sql/by-cluster.ts';
import { MUNICIPALITY_JSON } from '../sql/municipality-json.ts';
import { type AssessorRow, assessorsOf } from './assessor-json.ts';

export type RoundMunicipalityRow = {
  municipality: MunicipalityRow;
  answeredCount: number;
  lastAnsweredOn: CalendarDate | null;
  assessors: AssessorRow[];
};

export type RoundWorkRow = {
  id: string;
  programmeKey: string;
  programmeName: string;
  key: string;
  title: string;
  state: RoundState;
  openedOn: CalendarDate | null;
  answerBy: CalendarDate | null;
  lockedOn: CalendarDate | null;
  publishedOn: CalendarDate | null;
  ownCount: number;
  municipalities: RoundMunicipalityRow[];
};

/** The state of round `r`. */
export const ROUND_STATE = Prisma.sql`CASE WHEN r.published_at IS NOT NULL THEN 'PUBLISHED'
  WHEN r.locked_at IS NOT NULL THEN 'LOCKED' ELSE 'OPEN' END`;

/** How many recommendations of programme `p` a municipality answers for itself. */
export const OWN_COUNT = Prisma.sql`(SELECT count(*) FROM recommendation q
  WHERE q.programme_key = p.key AND q.responsible = 'MUNICIPALITY')`;

const dayOf = (instant: Prisma.Sql) =>
  Prisma.sql`(${instant} AT TIME ZONE 'Europe/Copenhagen')::date`;

// What is counted is read once for the round, and not once for each municipality.
const municipalities = (today: CalendarDate) => Prisma.sql`coalesce((
  SELECT json_agg(json_build_object('municipality', ${MUNICIPALITY_JSON},
    'answeredCount', coalesce(s.answered, 0), 'lastAnsweredOn', s.last_on,
    'assessors', ${assessorsOf(today)}) ORDER BY ${BY_CLUSTER})
  FROM municipality m LEFT JOIN cluster k ON k.id = m.cluster_id
  LEFT JOIN (SELECT x.municipality_code AS code, count(*) AS answered,
      ${dayOf(Prisma.sql`max(x.answered_at)`)} AS last_on
    FROM self_assessment x JOIN recommendation q ON q.id = x.recommendation_id
    WHERE x.round_id = r.id AND q.responsible = 'MUNICIPALITY' GROUP BY 1) s ON s.code = m.code
  WHERE m.region_code = p.region_code), '[]'::json)`;

/** Round `r` of programme `p`. */
export const roundJson = (
  today: CalendarDate,
): Prisma.Sql => Prisma.sql`json_build_object('id', r.id,
  'programmeKey', p.key, 'programmeName', p.name, 'key', r.key, 'title', r.title,
  'state', ${ROUND_STATE}, 'openedOn', ${dayOf(Prisma.sql`r.opened_at`)},
  'answerBy', r.answer_by, 'lockedOn', ${dayOf(Prisma.sql`r.locked_at`)},
  'publishedOn', ${dayOf(Prisma.sql`r.published_at`)}, 'ownCount', ${OWN_COUNT},
  'municipalities', ${municipalities(today)})`;
