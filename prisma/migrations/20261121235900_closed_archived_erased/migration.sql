-- AlterTable
ALTER TABLE "plan" ADD COLUMN     "course_follow_up_declined" BOOLEAN NOT NULL DEFAULT false;

-- The end of a plan goes one way, whoever is connected: closed, archived, erased with its proof.
ALTER TABLE plan ADD CONSTRAINT archived_has_its_day
  CHECK ((status::text = 'ARCHIVED') = (archived_at IS NOT NULL));

CREATE FUNCTION refuse_step_out_of_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.status::text, NEW.status::text) NOT IN (
    ('DRAFT', 'AGREED'), ('DRAFT', 'CLOSED'), ('AGREED', 'CLOSED'), ('CLOSED', 'ARCHIVED')
  ) THEN
    RAISE EXCEPTION 'a plan does not go from % to %', OLD.status, NEW.status
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW.status::text = 'ARCHIVED'
    AND EXISTS (SELECT FROM follow_up WHERE plan_id = NEW.id AND done_on IS NULL) THEN
    RAISE EXCEPTION 'a plan with open follow-ups is not archived'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER plan_steps_in_order BEFORE UPDATE OF status ON plan FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION refuse_step_out_of_order();

CREATE FUNCTION refuse_change_of_archived() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an archived plan is kept as it is' USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER plan_archived_is_kept BEFORE UPDATE ON plan FOR EACH ROW
  WHEN (OLD.status::text = 'ARCHIVED') EXECUTE FUNCTION refuse_change_of_archived();

CREATE FUNCTION refuse_erasure_without_proof() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM plan_erasure WHERE plan_id = OLD.id) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'a plan is erased with its proof' USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER plan_is_erased_with_proof BEFORE DELETE ON plan
  FOR EACH ROW EXECUTE FUNCTION refuse_erasure_without_proof();
CREATE TRIGGER plan_is_not_emptied BEFORE TRUNCATE ON plan
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A proof tells of a plan that is gone: before the transaction ends, it has to be.
CREATE FUNCTION refuse_proof_without_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM plan WHERE id = NEW.plan_id) THEN
    RAISE EXCEPTION 'a proof of a plan that is still there'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER plan_erasure_is_followed AFTER INSERT ON plan_erasure
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_proof_without_erasure();
