// Writes a new plan with all that comes with it, and its row in the log, in one statement.

import { AUDIT_COLUMNS, auditValues } from '../audit/write-audit.ts';
import { Prisma, type Tx } from '../db.ts';
import type { Reader } from './plan-document.store.ts';
import type { CreatePlanInput, NewPlanRows } from './new-plan.ts';
import { mayStartPlanWith } from './visible-citizens.ts';
import { visibleColleagues } from './visible-colleagues.ts';

/** What came of it: nothing is written unless `isCreated`. */
export type Inserted = { isCreated: boolean; isCitizenFound: boolean; isEverybodyKnown: boolean };

const json = (rows: readonly object[]): Prisma.Sql => Prisma.sql`${JSON.stringify(rows)}::json`;

/** Everybody on the new plan; those with an account take name, function and unit from it. */
const peopleSql = (rows: NewPlanRows, { viewer, today }: Reader): Prisma.Sql => Prisma.sql`
  SELECT w.id, w.employee_id, w.kind, w."position", e.unit_id,
    (w.employee_id IS NULL OR e.id IS NOT NULL) AS is_known,
    coalesce(e.name, nullif(w.name, '')) AS name,
    coalesce(nullif(w."function", ''), e.job_title, '') AS "function",
    coalesce(nullif(w.organisation, ''), e.unit_name, '') AS organisation
  FROM json_to_recordset(${json(rows.participants)}) AS w(id uuid, employee_id uuid,
    kind participant_kind, name text, "function" text, organisation text, "position" int)
  LEFT JOIN LATERAL (
    SELECT e.id, e.name, e.job_title, e.unit_id, u.name AS unit_name
    FROM employee e JOIN unit u ON u.id = e.unit_id
    WHERE e.id = w.employee_id
      AND (e.id = ${viewer.employeeId}::uuid OR ${visibleColleagues(viewer, today)})) AS e ON true`;

/** Inserts the plan. The client chose the id: where it is taken, nothing is written. */
export async function insertPlan(
  tx: Tx,
  reader: Reader,
  input: CreatePlanInput,
  rows: NewPlanRows,
): Promise<Inserted> {
  const { viewer, now } = reader;
  const result = await tx.$queryRaw<{ inserted: Inserted }[]>`
    WITH chosen AS (
      SELECT c.id, c.name, coalesce(${viewer.unit.municipality?.code ?? null}::text, c.municipality_code) AS code
      FROM citizen c WHERE c.id = ${input.citizenId}::uuid AND ${mayStartPlanWith(reader)}
    ), people AS (${peopleSql(rows, reader)}
    ), new_plan AS (
      INSERT INTO plan (id, citizen_id, municipality_code, unit_id, lead_id, basis, target_group,
        meeting_on, next_follow_up_on, created_at, changed_at)
      SELECT ${input.id}::uuid, chosen.id, chosen.code, ${viewer.unit.id}::uuid,
        ${viewer.employeeId}::uuid, ${rows.basis}::text, ${input.targetGroup ?? null}::target_group,
        ${input.meetingOn ?? null}::date, ${input.nextFollowUpOn ?? null}::date, ${now}, ${now}
      FROM chosen WHERE (SELECT bool_and(is_known) FROM people)
      ON CONFLICT (id) DO NOTHING
      RETURNING id, citizen_id, municipality_code
    ), new_people AS (
      INSERT INTO participant (id, plan_id, employee_id, unit_id, kind, name, "function", organisation, "position")
      SELECT people.id, new_plan.id, employee_id, unit_id, kind, coalesce(people.name, chosen.name),
        "function", organisation, "position"
      FROM people, new_plan, chosen
    ), new_goals AS (
      INSERT INTO goal (id, plan_id, title, own_words, "position")
      SELECT w.id, new_plan.id, w.title, w.own_words, w."position"
      FROM new_plan, json_to_recordset(${json(rows.goals)})
        AS w(id uuid, title text, own_words text, "position" int)
    ), new_interventions AS (
      INSERT INTO intervention (id, plan_id, goal_id, title, direction, responsible_participant_id, due_on, "position")
      SELECT w.id, new_plan.id, w.goal_id, w.title, w.direction, w.responsible_id, w.due_on, w."position"
      FROM new_plan, json_to_recordset(${json(rows.interventions)}) AS w(id uuid, goal_id uuid,
        title text, direction intervention_direction, responsible_id uuid, due_on date, "position" int)
    ), new_follow_ups AS (
      INSERT INTO follow_up (id, plan_id, citizen_id, municipality_code, kind, due_on, work_on, responsible_id, created_at)
      SELECT w.id, new_plan.id, new_plan.citizen_id, new_plan.municipality_code, w.kind, w.due_on,
        w.work_on, ${rows.leadId}::uuid, ${now}
      FROM new_plan, json_to_recordset(${json(rows.followUps)})
        AS w(id uuid, kind follow_up_kind, due_on date, work_on date)
    ), logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(reader, {
        action: 'CREATE_PLAN',
        planId: Prisma.sql`new_plan.id`,
        citizenId: Prisma.sql`new_plan.citizen_id`,
        municipalityCode: Prisma.sql`new_plan.municipality_code`,
      })} FROM new_plan
    )
    SELECT json_build_object('isCreated', EXISTS (SELECT FROM new_plan),
      'isCitizenFound', EXISTS (SELECT FROM chosen),
      'isEverybodyKnown', (SELECT bool_and(is_known) FROM people)) AS inserted`;
  if (!result[0]) throw new Error('An insert that answers nothing');
  return result[0].inserted;
}
