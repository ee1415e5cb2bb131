// The statements that fill a database at national scale, each for the plans numbered `$1` to `$2`.

import { FIRST_BASIS } from './first-basis.ts';

/** Ids that follow from what and which number, in the form of a UUID of version 7. */
export const PREPARE = `
CREATE OR REPLACE FUNCTION bench_id(what text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT overlay(overlay(md5(what || n) PLACING '7' FROM 13) PLACING '8' FROM 17)::uuid $$;
CREATE OR REPLACE FUNCTION bench_pick(what text, n bigint, choices int) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT (('x' || substr(md5(what || n), 1, 7))::bit(28)::int % choices) $$;
CREATE OR REPLACE VIEW bench_municipality AS
SELECT m.code, row_number() OVER (ORDER BY m.code) AS n, count(*) OVER () AS total
FROM municipality m JOIN region r ON r.code = m.region_code WHERE r.country = 'DK';`;

/** While rows come in bulk, neither triggers nor references are checked row by row: ids are right by construction. */
export const IN_BULK = 'SET session_replication_role = replica';
export const ONE_BY_ONE = 'SET session_replication_role = origin';

/** Ten people in each municipality's treatment unit, a coordinator among them; one psychiatry unit a region. */
export const STAFF = `
WITH m AS (SELECT code, n FROM bench_municipality)
, units AS (INSERT INTO unit (id, name, kind, municipality_code)
  SELECT bench_id('unit', n), 'Rusmiddelcenter ' || code, 'SUBSTANCE_USE_TREATMENT', code FROM m)
, people AS (SELECT n, k, (n - 1) * 10 + k AS number, code FROM m, generate_series(0, 9) k)
, employees AS (INSERT INTO employee (id, unit_id, name, job_title, email)
  SELECT bench_id('employee', number), bench_id('unit', n), 'Medarbejder Demo-' || number, 'Misbrugsbehandler', number || '@bench.example' FROM people)
, roles AS (INSERT INTO role_assignment (id, employee_id, unit_id, role, from_on)
  SELECT bench_id('role', number), bench_id('employee', number), bench_id('unit', n),
    (CASE WHEN k = 0 THEN 'COORDINATOR' ELSE 'PRACTITIONER' END)::role, date '2020-01-01' FROM people)
SELECT 1`;

/** A steering-group member of each region, who compares. */
export const STEERING = `WITH r AS (SELECT code, row_number() OVER (ORDER BY code) AS n FROM region WHERE country = 'DK')
, units AS (INSERT INTO unit (id, name, kind, region_code)
  SELECT bench_id('steering', n), 'Sekretariat ' || code, 'REGIONAL_SECRETARIAT', code FROM r)
, employees AS (INSERT INTO employee (id, unit_id, name, job_title, email)
  SELECT bench_id('member', n), bench_id('steering', n), 'Medlem Demo-' || n, 'Medlem af styregruppen', 'r' || n || '@bench.example' FROM r)
INSERT INTO role_assignment (id, employee_id, unit_id, role, from_on)
SELECT bench_id('memberrole', n), bench_id('member', n), bench_id('steering', n), 'STEERING_GROUP', date '2020-01-01' FROM r`;

/** Every region's figures, published up to the quarter that ended last. */
export const PUBLISHED = `WITH r AS (SELECT code, row_number() OVER (ORDER BY code) AS n FROM region WHERE country = 'DK')
INSERT INTO figures_publication (region_code, through_on, published_at, published_by_id)
SELECT code, date_trunc('quarter', current_date)::date - 1, now(), bench_id('member', n) FROM r`;

/** Where plan `i` belongs: its municipality by number, and its lead among the nine practitioners there. */
const PLACE = `
  SELECT i, m.code, m.n, bench_id('unit', m.n) AS unit_id,
    bench_id('employee', (m.n - 1) * 10 + 1 + bench_pick('lead', i, 9)) AS lead_id,
    (current_date - bench_pick('made', i, 1000)) AS made_on
  FROM generate_series($1::bigint, $2::bigint) i
  JOIN bench_municipality m ON m.n = 1 + i % m.total`;

/** What is in a plan, statement by statement in the order of the keys between tables. */
export const PLAN_STATEMENTS: readonly { what: string; sql: string }[] = [
  {
    what: 'plan',
    sql: `INSERT INTO plan (id, citizen_id, municipality_code, unit_id, lead_id, status, version, has_unagreed_changes,
        target_group, basis, meeting_on, meeting_place, follow_up_how, next_follow_up_on, citizen_acceptance)
      SELECT bench_id('plan', i), bench_id('citizen', i), code, unit_id, lead_id, 'AGREED', 1, false,
        'COMPLEX_SOCIAL_PROBLEMS', '${FIRST_BASIS}', made_on,
        'Rusmiddelcentret', 'Vi mødes igen og gennemgår aftalerne.', made_on + 180, 'ACCEPTED' FROM (${PLACE}) p`,
  },
  {
    // Rows come without triggers: what they keep beside them is filled here.
    what: 'plan_lead',
    sql: `INSERT INTO plan_lead (plan_id, employee_id, from_at)
      SELECT bench_id('plan', i), lead_id, made_on::timestamptz FROM (${PLACE}) p`,
  },
  {
    what: 'participant',
    sql: `INSERT INTO participant (id, plan_id, employee_id, unit_id, kind, name, function, organisation, position)
      SELECT bench_id('participant', i * 5 + k), bench_id('plan', i), CASE WHEN k = 1 THEN lead_id END,
        CASE WHEN k = 1 THEN unit_id END, (CASE k WHEN 0 THEN 'CITIZEN' WHEN 4 THEN 'RELATIVE' ELSE 'PROFESSIONAL' END)::participant_kind,
        'Deltager Demo-' || i || '-' || k, 'Misbrugsbehandler', 'Kommunen', k FROM (${PLACE}) p, generate_series(0, 4) k`,
  },
  {
    what: 'consent',
    sql: `INSERT INTO consent (id, plan_id, participant_id, party_kind, purpose, sections, form, from_on, to_on)
      SELECT bench_id('consent', i * 2 + k), bench_id('plan', i), bench_id('participant', i * 5 + 2 + k), 'JOB_CENTRE',
        'Samarbejde om planen', ARRAY['GOALS', 'FOLLOW_UP'], 'WRITTEN', made_on, made_on + 364
      FROM (${PLACE}) p, generate_series(0, 1) k`,
  },
  {
    what: 'existing_plan',
    sql: `INSERT INTO existing_plan (id, plan_id, kind, owner, status, goals, interventions, position)
      SELECT bench_id('existing', i * 2 + k), bench_id('plan', i), 'JOB_PLAN', 'Jobcentret', 'Løbende', 'Afklaring', 'Samtaler', k
      FROM (${PLACE}) p, generate_series(0, 1) k`,
  },
  {
    what: 'challenge',
    sql: `INSERT INTO challenge (id, plan_id, kind, text, position)
      SELECT bench_id('challenge', i * 3 + k), bench_id('plan', i), 'PRIMARY', 'Udfordring ' || k || ' i en fiktiv plan', k
      FROM (${PLACE}) p, generate_series(0, 2) k`,
  },
  {
    what: 'goal',
    sql: `INSERT INTO goal (id, plan_id, title, own_words, position)
      SELECT bench_id('goal', i * 3 + k), bench_id('plan', i), 'Mål ' || k || ' i en fiktiv plan', 'Jeg vil gerne sove om natten', k
      FROM (${PLACE}) p, generate_series(0, 2) k`,
  },
  {
    what: 'intervention',
    sql: `INSERT INTO intervention (id, plan_id, goal_id, title, direction, responsible_participant_id, due_on, position)
      SELECT bench_id('intervention', i * 6 + k), bench_id('plan', i), bench_id('goal', i * 3 + k / 2), 'Indsats ' || k,
        'START', bench_id('participant', i * 5 + 1 + k % 3), made_on + 30 * (k + 1), k
      FROM (${PLACE}) p, generate_series(0, 5) k`,
  },
  {
    // Ten a plan, a year and a half back to half a year ahead; what was due is mostly done, some late.
    what: 'follow_up',
    sql: `INSERT INTO follow_up (id, plan_id, citizen_id, municipality_code, kind, due_on, work_on, responsible_id, outcome, done_on, recorded_by_id, recorded_at)
      SELECT bench_id('followup', i * 10 + k), bench_id('plan', i), bench_id('citizen', i), code, 'KI_MEETING', due_on, due_on,
        bench_id('participant', i * 5 + 1), CASE WHEN is_done THEN 'E1'::follow_up_outcome END,
        CASE WHEN is_done THEN due_on + bench_pick('late', i * 10 + k, 5) - 3 END,
        CASE WHEN is_done THEN lead_id END, CASE WHEN is_done THEN due_on::timestamptz END
      FROM (SELECT *, due_on < current_date AND bench_pick('done', i * 10 + k, 20) > 0 AS is_done FROM (
        SELECT *, current_date - 540 + 72 * k + bench_pick('due', i * 10 + k, 72) AS due_on
        FROM (${PLACE}) p, generate_series(0, 9) k) dated) f`,
  },
];

/** Version 1 of the plans up to `$1`, the same words for all of them. */
export const VERSIONS = `
INSERT INTO plan_version (plan_id, number, agreed_on, agreed_at, agreed_by_id, content, content_hash)
SELECT p.id, 1, p.meeting_on, p.meeting_on::timestamptz, p.lead_id, $2::jsonb, $3::bytea
FROM generate_series(1, $1::bigint) i JOIN plan p ON p.id = bench_id('plan', i)`;

/** Counts per day in one go, instead of through the triggers row by row. */
export const FINISH = `
INSERT INTO follow_up_day (municipality_code, work_on, due, on_time)
SELECT municipality_code, work_on, count(*), count(*) FILTER (WHERE done_on <= work_on) FROM follow_up GROUP BY 1, 2`;

/** What autovacuum would have done by itself on a database that grew over years. */
export const SETTLE = 'VACUUM ANALYZE';
