-- AlterTable
ALTER TABLE "assessment_round" ADD COLUMN     "answer_by" DATE,
ADD COLUMN     "locked_by_id" UUID,
ADD COLUMN     "opened_at" TIMESTAMPTZ(3),
ADD COLUMN     "opened_by_id" UUID,
ADD COLUMN     "published_at" TIMESTAMPTZ(3),
ADD COLUMN     "published_by_id" UUID;

-- AlterTable
ALTER TABLE "self_assessment" ADD COLUMN     "answered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "revision" SERIAL NOT NULL;

-- CreateTable
CREATE TABLE "assessor" (
    "round_id" UUID NOT NULL,
    "municipality_code" TEXT NOT NULL,
    "employee_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "named_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "named_by_id" UUID NOT NULL,

    CONSTRAINT "assessor_pkey" PRIMARY KEY ("round_id","municipality_code","employee_id")
);

-- CreateIndex
CREATE INDEX "assessor_employee_id_idx" ON "assessor"("employee_id");

-- AddForeignKey
ALTER TABLE "assessment_round" ADD CONSTRAINT "assessment_round_opened_by_id_fkey" FOREIGN KEY ("opened_by_id") REFERENCES "employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_round" ADD CONSTRAINT "assessment_round_locked_by_id_fkey" FOREIGN KEY ("locked_by_id") REFERENCES "employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_round" ADD CONSTRAINT "assessment_round_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessor" ADD CONSTRAINT "assessor_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "assessment_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessor" ADD CONSTRAINT "assessor_municipality_code_fkey" FOREIGN KEY ("municipality_code") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessor" ADD CONSTRAINT "assessor_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessor" ADD CONSTRAINT "assessor_named_by_id_fkey" FOREIGN KEY ("named_by_id") REFERENCES "employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What everybody sees today stays seen, and what was answered before was answered then.
UPDATE assessment_round SET published_at = locked_at WHERE locked_at IS NOT NULL;
UPDATE self_assessment SET answered_at = assessed_on::timestamp AT TIME ZONE 'Europe/Copenhagen';

ALTER TABLE assessment_round ADD CONSTRAINT published_is_locked CHECK (published_at IS NULL
  OR (locked_at IS NOT NULL AND published_at >= locked_at));

-- Two open rounds of a programme would ask a municipality the same twice.
CREATE UNIQUE INDEX assessment_round_one_open ON assessment_round (programme_key) WHERE locked_at IS NULL;

-- A locked round is final, whoever is connected. It may be published, once, and that is all.
CREATE FUNCTION refuse_change_of_locked_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.id, NEW.programme_key, NEW.locked_at) = (OLD.id, OLD.programme_key, OLD.locked_at)
    AND NEW.locked_by_id IS NOT DISTINCT FROM OLD.locked_by_id
    AND (OLD.published_at IS NULL OR (NEW.published_at = OLD.published_at
      AND NEW.published_by_id IS NOT DISTINCT FROM OLD.published_by_id)) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a locked round is final' USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER assessment_round_is_final BEFORE UPDATE OR DELETE ON assessment_round FOR EACH ROW
  WHEN (OLD.locked_at IS NOT NULL) EXECUTE FUNCTION refuse_change_of_locked_round();

-- Looking takes the round as a share, so that an answer waits for whoever is locking it. What is
-- brought along from an older round has a day of its own, before the round was locked.
CREATE FUNCTION refuse_answer_to_locked_round() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ended timestamptz;
BEGIN
  IF TG_OP <> 'DELETE' THEN
    SELECT locked_at INTO ended FROM assessment_round WHERE id = NEW.round_id FOR SHARE;
    IF ended IS NOT NULL AND (TG_OP = 'UPDATE' OR NEW.answered_at >= ended) THEN
      RAISE EXCEPTION 'the answers of a locked round are final' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    SELECT locked_at INTO ended FROM assessment_round WHERE id = OLD.round_id FOR SHARE;
    IF ended IS NOT NULL THEN
      RAISE EXCEPTION 'the answers of a locked round are final' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER self_assessment_is_final BEFORE INSERT OR UPDATE OR DELETE ON self_assessment
  FOR EACH ROW EXECUTE FUNCTION refuse_answer_to_locked_round();
CREATE TRIGGER self_assessment_is_not_emptied BEFORE TRUNCATE ON self_assessment
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
