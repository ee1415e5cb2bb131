-- What the schema language cannot say: rows that never change, exact daily counts, and who may own what.

-- The log and the agreed versions are added to and never changed, whoever is connected.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER audit_event_is_append_only BEFORE UPDATE OR DELETE ON audit_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER plan_version_is_frozen BEFORE UPDATE OR DELETE ON plan_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_is_not_emptied BEFORE TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER plan_version_is_not_emptied BEFORE TRUNCATE ON plan_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A unit belongs to one of municipality, cluster or region; a consent is for one party.
ALTER TABLE unit ADD CONSTRAINT unit_has_one_owner
  CHECK (num_nonnulls(municipality_code, cluster_id, region_code) = 1);
ALTER TABLE consent ADD CONSTRAINT consent_has_one_party
  CHECK (num_nonnulls(unit_id, participant_id) = 1);
ALTER TABLE consent ADD CONSTRAINT consent_runs_forward CHECK (to_on >= from_on);
ALTER TABLE self_assessment ADD CONSTRAINT level_is_known CHECK (level BETWEEN 0 AND 4);

-- The worklist reads open follow-ups only, which are a small part of all.
CREATE INDEX follow_up_open ON follow_up (municipality_code, work_on, id) WHERE done_on IS NULL;

-- Counts per municipality and working day, so that a comparison over a year reads days instead of
-- follow-ups. Rows are taken in key order, so that two writers never wait for each other in a ring.
CREATE FUNCTION add_to_follow_up_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO follow_up_day AS d (municipality_code, work_on, due, on_time)
  SELECT municipality_code, work_on, count(*), count(*) FILTER (WHERE done_on <= work_on)
  FROM added GROUP BY municipality_code, work_on ORDER BY municipality_code, work_on
  ON CONFLICT (municipality_code, work_on)
  DO UPDATE SET due = d.due + excluded.due, on_time = d.on_time + excluded.on_time;
  RETURN NULL;
END $$;

CREATE FUNCTION change_follow_up_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO follow_up_day AS d (municipality_code, work_on, due, on_time)
  SELECT municipality_code, work_on, sum(due), sum(on_time) FROM (
    SELECT municipality_code, work_on, 1 AS due, (done_on <= work_on IS TRUE)::int AS on_time FROM added
    UNION ALL
    SELECT municipality_code, work_on, -1, -(done_on <= work_on IS TRUE)::int FROM removed
  ) AS both_sides
  GROUP BY municipality_code, work_on
  HAVING sum(due) <> 0 OR sum(on_time) <> 0
  ORDER BY municipality_code, work_on
  ON CONFLICT (municipality_code, work_on)
  DO UPDATE SET due = d.due + excluded.due, on_time = d.on_time + excluded.on_time;
  RETURN NULL;
END $$;

CREATE FUNCTION take_from_follow_up_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE follow_up_day AS d SET due = d.due - r.due, on_time = d.on_time - r.on_time
  FROM (SELECT municipality_code, work_on, count(*) AS due,
               count(*) FILTER (WHERE done_on <= work_on) AS on_time
        FROM removed GROUP BY municipality_code, work_on) AS r
  WHERE d.municipality_code = r.municipality_code AND d.work_on = r.work_on;
  RETURN NULL;
END $$;

CREATE TRIGGER follow_up_day_added AFTER INSERT ON follow_up
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION add_to_follow_up_day();
CREATE TRIGGER follow_up_day_changed AFTER UPDATE ON follow_up
  REFERENCING NEW TABLE AS added OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION change_follow_up_day();
CREATE TRIGGER follow_up_day_removed AFTER DELETE ON follow_up
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION take_from_follow_up_day();
