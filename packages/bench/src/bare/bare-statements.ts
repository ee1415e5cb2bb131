// What the bare server asks the database: one prepared statement a job, with the same sign-in check and log row as the app.

/** `$1` is the cookie's hash. Who it is, if the session lives and the person is active. */
const WHO = `who AS (
  SELECT e.id, e.unit_id, u.municipality_code, u.region_code FROM session s
  JOIN employee e ON e.id = s.employee_id AND e.is_active JOIN unit u ON u.id = e.unit_id
  WHERE s.token_hash = $1 AND s.ends_at > now() AND s.last_seen_at > now() - interval '30 days'
    AND EXISTS (SELECT 1 FROM role_assignment a WHERE a.employee_id = e.id AND a.from_on <= current_date AND (a.to_on IS NULL OR a.to_on >= current_date)))`;

const logged = (action: string, plan = 'NULL::uuid', citizen = 'NULL::uuid') => `logged AS (
  INSERT INTO audit_event (employee_id, unit_id, action, plan_id, citizen_id, municipality_code, request_id)
  SELECT id, unit_id, '${action}', ${plan}, ${citizen}, municipality_code, $2 FROM who)`;

const WORKLIST = `WITH ${WHO}, ${logged('READ_WORKLIST')},
open_rows AS (SELECT f.* FROM follow_up f JOIN who ON who.municipality_code = f.municipality_code WHERE f.done_on IS NULL),
page AS (SELECT * FROM open_rows ORDER BY work_on, id LIMIT 51)
SELECT json_build_object(
  'totalCount', (SELECT count(*) FROM open_rows),
  'counts', (SELECT json_build_object('overdue', count(*) FILTER (WHERE work_on < $3::date),
     'thisWeek', count(*) FILTER (WHERE work_on BETWEEN $3::date AND $4::date), 'later', count(*) FILTER (WHERE work_on > $4::date)) FROM open_rows),
  'rows', (SELECT json_agg(json_build_object('id', f.id, 'planId', f.plan_id, 'kind', f.kind, 'dueOn', f.due_on, 'workOn', f.work_on,
     'initials', c.initials, 'birthYear', c.birth_year, 'responsible', r.name, 'function', r.function, 'lead', l.name, 'unit', u.name, 'revision', f.revision) ORDER BY f.work_on, f.id)
     FROM page f JOIN citizen c ON c.id = f.citizen_id JOIN plan p ON p.id = f.plan_id JOIN employee l ON l.id = p.lead_id
     JOIN unit u ON u.id = p.unit_id LEFT JOIN participant r ON r.id = f.responsible_id)) AS answer FROM who`;

/** The plan `p` with everything in it. */
const WHOLE_PLAN = `json_build_object('plan', to_json(p), 'citizen', json_build_object('id', c.id, 'name', c.name, 'initials', c.initials, 'birthYear', c.birth_year),
  'municipality', m.name, 'unit', u.name, 'lead', l.name,
  'participants', (SELECT json_agg(to_json(x) ORDER BY x.position) FROM participant x WHERE x.plan_id = p.id),
  'consents', (SELECT json_agg(to_json(x)) FROM consent x WHERE x.plan_id = p.id),
  'existingPlans', (SELECT json_agg(to_json(x) ORDER BY x.position) FROM existing_plan x WHERE x.plan_id = p.id),
  'challenges', (SELECT json_agg(to_json(x) ORDER BY x.position) FROM challenge x WHERE x.plan_id = p.id),
  'goals', (SELECT json_agg(json_build_object('id', g.id, 'title', g.title, 'ownWords', g.own_words, 'state', g.state,
     'interventions', (SELECT json_agg(to_json(i) ORDER BY i.position) FROM intervention i WHERE i.goal_id = g.id)) ORDER BY g.position) FROM goal g WHERE g.plan_id = p.id),
  'followUps', (SELECT json_agg(to_json(f) ORDER BY f.due_on) FROM follow_up f WHERE f.plan_id = p.id),
  'versions', (SELECT json_agg(json_build_object('number', v.number, 'agreedOn', v.agreed_on)) FROM plan_version v WHERE v.plan_id = p.id))`;
const AROUND_PLAN = `JOIN citizen c ON c.id = p.citizen_id JOIN municipality m ON m.code = p.municipality_code JOIN unit u ON u.id = p.unit_id JOIN employee l ON l.id = p.lead_id`;

/** `$3` is the plan. */
const PLAN = `WITH ${WHO},
seen AS (SELECT p.* FROM plan p, who WHERE p.id = $3::uuid AND (p.lead_id = who.id OR EXISTS (SELECT 1 FROM participant x WHERE x.plan_id = p.id AND x.employee_id = who.id))),
${logged('READ_PLAN', '(SELECT id FROM seen)', '(SELECT citizen_id FROM seen)')}
SELECT ${WHOLE_PLAN} AS answer
FROM seen p ${AROUND_PLAN}`;

/** Twelve months up to the newest published quarter; counts come straight from the follow-ups. */
const COMPARISON = `WITH ${WHO}, ${logged('READ_COMPARISON')},
places AS (SELECT m.code, m.name FROM municipality m JOIN who ON who.region_code = m.region_code),
published AS (SELECT max(through_on) AS to_on FROM figures_publication p JOIN who ON who.region_code = p.region_code),
rounds AS (SELECT r.id, r.position FROM assessment_round r WHERE r.programme_key = 'kl12-sjaelland' AND r.published_at IS NOT NULL ORDER BY r.position DESC LIMIT 2)
SELECT json_build_object(
  'fulfilment', (SELECT json_agg(json_build_object('code', a.municipality_code, 'round', rounds.position, 'number', n.number, 'level', a.level, 'evidence', a.evidence, 'on', a.assessed_on))
     FROM self_assessment a JOIN rounds ON rounds.id = a.round_id JOIN recommendation n ON n.id = a.recommendation_id WHERE a.municipality_code IN (SELECT code FROM places)),
  'punctuality', (SELECT json_agg(json_build_object('code', code, 'due', due, 'onTime', on_time) ORDER BY code) FROM (
     SELECT f.municipality_code AS code, count(*) AS due, count(*) FILTER (WHERE f.done_on <= f.work_on) AS on_time
     FROM follow_up f WHERE f.municipality_code IN (SELECT code FROM places) AND f.work_on BETWEEN (SELECT (to_on + 1 - interval '1 year')::date FROM published) AND (SELECT to_on FROM published) GROUP BY 1) counted)) AS answer FROM who`;

/** `$3` is the plan as JSON. */
const CREATE = `WITH ${WHO}, input AS (SELECT $3::json AS j),
new_plan AS (INSERT INTO plan (id, citizen_id, municipality_code, unit_id, lead_id, basis, target_group, meeting_on, next_follow_up_on)
  SELECT (j->>'id')::uuid, (j->>'citizenId')::uuid, who.municipality_code, who.unit_id, who.id, j->>'basis', 'COMPLEX_SOCIAL_PROBLEMS', (j->>'meetingOn')::date, (j->>'nextFollowUpOn')::date FROM input, who RETURNING id, citizen_id, municipality_code),
people AS (INSERT INTO participant (id, plan_id, kind, name, function, organisation, position)
  SELECT x.id, new_plan.id, x.kind::participant_kind, x.name, x.function, x.organisation, x.ord FROM new_plan, input, ROWS FROM (json_to_recordset(input.j->'participants') AS (id uuid, kind text, name text, function text, organisation text)) WITH ORDINALITY AS x(id, kind, name, function, organisation, ord)),
goals AS (INSERT INTO goal (id, plan_id, title, position)
  SELECT x.id, new_plan.id, x.title, x.ord FROM new_plan, input, ROWS FROM (json_to_recordset(input.j->'goals') AS (id uuid, title text)) WITH ORDINALITY AS x(id, title, ord)),
work AS (INSERT INTO intervention (id, plan_id, goal_id, title, direction, responsible_participant_id, due_on, position)
  SELECT x.id, new_plan.id, (g->>'id')::uuid, x.title, 'START', x."responsibleId", x."dueOn", 1 FROM new_plan, input, json_array_elements(input.j->'goals') g, json_to_recordset(g->'interventions') AS x(id uuid, title text, "responsibleId" uuid, "dueOn" date)),
dates AS (INSERT INTO follow_up (id, plan_id, citizen_id, municipality_code, kind, due_on, work_on)
  SELECT x.id, new_plan.id, new_plan.citizen_id, new_plan.municipality_code, x.kind::follow_up_kind, x."dueOn", x."dueOn" FROM new_plan, input, json_to_recordset(input.j->'followUps') AS x(id uuid, kind text, "dueOn" date)),
${logged('CREATE_PLAN', '(SELECT id FROM new_plan)', '(SELECT citizen_id FROM new_plan)')}
SELECT json_build_object('id', id) AS answer FROM new_plan`;

/** `$3` is the plan, `$4` what its basis was when the writer saw it, `$5` what it becomes. */
const AUTOSAVE = `WITH ${WHO},
seen AS (SELECT p.* FROM plan p, who WHERE p.id = $3::uuid AND p.status <> 'CLOSED' AND p.lead_id = who.id FOR UPDATE OF p),
changed AS (UPDATE plan SET basis = $5, changed_at = now(), has_unagreed_changes = true FROM seen
  WHERE plan.id = seen.id AND seen.basis IN ($4, $5) RETURNING plan.*),
${logged('CHANGE_PLAN', '(SELECT id FROM changed)', '(SELECT citizen_id FROM changed)')}
SELECT ${WHOLE_PLAN} AS answer
FROM changed p ${AROUND_PLAN}`;

export const BARE_STATEMENTS: Record<string, string> = {
  J1: WORKLIST,
  J2: PLAN,
  J3: COMPARISON,
  J4: CREATE,
  J5: AUTOSAVE,
};
