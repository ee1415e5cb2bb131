// Reads what somebody is named to answer: the list, and one municipality's form, each in one statement.

import type { RoundState } from '@sammenhaeng/domain/assessment/round';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { AUDIT_COLUMNS, auditValues } from '../audit/write-audit.ts';
import { Prisma } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import type { MunicipalityRow } from '../organisation/municipality.graph.ts';
import { MUNICIPALITY_JSON } from '../sql/municipality-json.ts';
import { askedText } from './asked-text.ts';
import { LINE_JSON, type LineRow, PREVIOUS_ROUND } from './line-json.ts';
import { namedIn } from './visible-assessments.ts';
import { outcomeOf } from './outcome.ts';
import { OWN_COUNT, ROUND_STATE } from './round-json.ts';

type Asked = {
  programmeKey: string;
  programmeName: string;
  roundKey: string;
  roundTitle: string;
  state: RoundState;
  answerBy: CalendarDate | null;
  municipality: MunicipalityRow;
};
export type ToAnswerRow = Asked & { answeredCount: number; ownCount: number };
export type FormRow = Asked & { previousRoundTitle: string | null; lines: LineRow[] };

/** What every answer about round `r` and municipality `m` begins with. */
const ASKED = Prisma.sql`'programmeKey', p.key, 'programmeName', p.name, 'roundKey', r.key,
  'roundTitle', r.title, 'state', ${ROUND_STATE}, 'answerBy', r.answer_by,
  'municipality', ${MUNICIPALITY_JSON}`;

/** Open rounds first, those to be answered soonest in front; then the ended ones, the newest first. */
export async function readToAnswer(context: SignedInContext): Promise<ToAnswerRow[]> {
  const { db, viewer, today } = context;
  const rows = await db.$queryRaw<{ answer: ToAnswerRow[] }[]>`
    WITH logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(context, {
        action: 'READ_ASSESSMENT',
        criterion: { what: 'toAnswer' },
      })}
    )
    SELECT coalesce(json_agg(json_build_object(${ASKED}, 'ownCount', ${OWN_COUNT},
        'answeredCount', (SELECT count(*) FROM self_assessment s
          JOIN recommendation q ON q.id = s.recommendation_id AND q.responsible = 'MUNICIPALITY'
          WHERE s.round_id = r.id AND s.municipality_code = m.code))
      ORDER BY r.locked_at DESC NULLS FIRST, r.answer_by, m.name COLLATE "da-x-icu"), '[]'::json) AS answer
    ${namedIn(viewer, today)}`;
  return rows[0]?.answer ?? [];
}

/**
 * Null where the round or the municipality does not exist, or is not the viewer's to answer: the same
 * to whoever asks, and logged as a refusal in the same statement.
 */
export async function readSelfAssessment(
  context: SignedInContext,
  asked: { programmeKey: string; roundKey: string; municipalityCode: string },
): Promise<FormRow | null> {
  const { db, viewer, today } = context;
  const programmeKey = askedText(asked.programmeKey);
  const roundKey = askedText(asked.roundKey);
  const municipalityCode = askedText(asked.municipalityCode);
  const rows = await db.$queryRaw<{ form: FormRow }[]>`
    WITH mine AS MATERIALIZED (
      SELECT r.id AS round_id, m.code ${namedIn(viewer, today)}
      AND p.key = ${programmeKey} AND r.key = ${roundKey} AND m.code = ${municipalityCode}
    ), logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(context, {
        action: 'READ_ASSESSMENT',
        outcome: outcomeOf(Prisma.sql`EXISTS (SELECT FROM mine)`),
        municipalityCode: Prisma.sql`(SELECT code FROM mine)`,
        criterion: { programmeKey, roundKey, municipalityCode },
      })}
    )
    SELECT json_build_object(${ASKED}, 'previousRoundTitle', b.title,
      'lines', (SELECT coalesce(json_agg(${LINE_JSON} ORDER BY q.number), '[]'::json)
        FROM recommendation q LEFT JOIN programme_area a ON a.id = q.area_id
        WHERE q.programme_key = p.key)) AS form
    FROM mine JOIN assessment_round r ON r.id = mine.round_id
    JOIN programme p ON p.key = r.programme_key JOIN municipality m ON m.code = mine.code
    LEFT JOIN LATERAL ${PREVIOUS_ROUND} b ON true`;
  return rows[0]?.form ?? null;
}
