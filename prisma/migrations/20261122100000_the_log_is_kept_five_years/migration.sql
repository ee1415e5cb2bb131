-- CreateIndex
-- What is too old is found without reading the whole log; rows lie in the order they came, so it stays small.
CREATE INDEX "audit_event_at_idx" ON "audit_event" USING BRIN ("at");

-- The log is still never changed, and for five years nobody takes a row of it away, whoever is
-- connected: neither the app's setting nor its clock is asked. Of what is older one function takes.
CREATE FUNCTION refuse_change_of_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.at < now() - interval '5 years'
    AND current_setting('sammenhaeng.takes_old_log', true) = 'on' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

DROP TRIGGER audit_event_is_append_only ON audit_event;
CREATE TRIGGER audit_event_is_append_only BEFORE UPDATE OR DELETE ON audit_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_log();

-- Takes some of the rows from before an instant, and says how many. Two at once take different ones.
CREATE FUNCTION take_old_log(before timestamptz, at_most int) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  taken int;
BEGIN
  PERFORM set_config('sammenhaeng.takes_old_log', 'on', true);
  DELETE FROM audit_event WHERE id IN (
    SELECT id FROM audit_event WHERE at < least(before, now() - interval '5 years')
    LIMIT at_most FOR UPDATE SKIP LOCKED
  );
  GET DIAGNOSTICS taken = ROW_COUNT;
  PERFORM set_config('sammenhaeng.takes_old_log', 'off', true);
  RETURN taken;
END $$;
