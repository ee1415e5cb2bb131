-- CreateEnum
CREATE TYPE "plan_end_reason" AS ENUM ('COURSE_FINISHED', 'CITIZEN_DECLINED', 'CITIZEN_MOVED', 'CITIZEN_DIED', 'REFERRED_TO_REGION', 'NOT_NEEDED_NOW', 'OTHER');

-- CreateEnum
CREATE TYPE "hand_over_state" AS ENUM ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "meeting_state" AS ENUM ('PLANNED', 'CALLED', 'HELD', 'CANCELLED');

-- CreateEnum
CREATE TYPE "attendance_answer" AS ENUM ('COMING', 'SENDS_INPUT', 'DECLINED');

-- CreateEnum
CREATE TYPE "attendance" AS ENUM ('ATTENDED', 'SENT_INPUT', 'DECLINED', 'ABSENT');

-- CreateEnum
CREATE TYPE "promise_outcome" AS ENUM ('KEPT', 'MOVED', 'NOT_KEPT');

-- CreateEnum
CREATE TYPE "line_kind" AS ENUM ('GOAL', 'INTERVENTION', 'PARTICIPANT', 'CHALLENGE', 'EXISTING_PLAN');

-- CreateEnum
CREATE TYPE "line_choice" AS ENUM ('STILL_TRUE', 'CHANGED', 'DONE');

-- CreateEnum
CREATE TYPE "phrase_kind" AS ENUM ('BASIS', 'CHALLENGE', 'GOAL', 'INTERVENTION', 'FOLLOW_UP_HOW', 'AGENDA');

-- CreateEnum
CREATE TYPE "mark_kind" AS ENUM ('OVERLAP', 'CONTRADICTION');

-- AlterEnum
ALTER TYPE "follow_up_kind" ADD VALUE 'INTEGRATED_TREATMENT_START';

-- AlterEnum
ALTER TYPE "plan_status" ADD VALUE 'ARCHIVED';

-- AlterTable
ALTER TABLE "consent" ADD COLUMN     "replaced_on" DATE;

-- AlterTable
ALTER TABLE "goal" ADD COLUMN     "attainment" SMALLINT,
ADD COLUMN     "recommendation_id" UUID;

-- AlterTable
ALTER TABLE "intervention" ADD COLUMN     "method_key" TEXT;

-- AlterTable
ALTER TABLE "participant" ADD COLUMN     "receives_plan" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "relation" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "plan" ADD COLUMN     "archive_reference" TEXT,
ADD COLUMN     "archived_at" TIMESTAMPTZ(3),
ADD COLUMN     "course_ended_on" DATE,
ADD COLUMN     "end_note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "end_reason" "plan_end_reason",
ADD COLUMN     "referred_on" DATE;

-- CreateTable
CREATE TABLE "plan_not_needed" (
    "id" UUID NOT NULL,
    "citizen_id" UUID NOT NULL,
    "municipality_code" TEXT NOT NULL,
    "unit_id" UUID NOT NULL,
    "decided_on" DATE NOT NULL,
    "decided_by_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "plan_not_needed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_erasure" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "municipality_code" TEXT NOT NULL,
    "closed_on" DATE NOT NULL,
    "archived_at" TIMESTAMPTZ(3) NOT NULL,
    "archive_reference" TEXT NOT NULL,
    "erased_at" TIMESTAMPTZ(3) NOT NULL,
    "erased_by_id" UUID NOT NULL,
    "counts" JSONB NOT NULL,
    "content_hash" BYTEA NOT NULL,

    CONSTRAINT "plan_erasure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hand_over" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "from_lead_id" UUID NOT NULL,
    "to_employee_id" UUID NOT NULL,
    "proposed_by_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "know_this" TEXT NOT NULL,
    "state" "hand_over_state" NOT NULL DEFAULT 'PROPOSED',
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" UUID,
    "answer" TEXT NOT NULL DEFAULT '',
    "batch_id" UUID,

    CONSTRAINT "hand_over_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_lead" (
    "plan_id" UUID NOT NULL,
    "employee_id" UUID NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "to_at" TIMESTAMPTZ(3),

    CONSTRAINT "plan_lead_pkey" PRIMARY KEY ("plan_id","from_at")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "meeting_on" DATE NOT NULL,
    "starts_at" TEXT,
    "ends_at" TEXT,
    "place" TEXT NOT NULL DEFAULT '',
    "agenda" TEXT NOT NULL DEFAULT '',
    "minutes" TEXT NOT NULL DEFAULT '',
    "state" "meeting_state" NOT NULL DEFAULT 'PLANNED',
    "call_count" INTEGER NOT NULL DEFAULT 0,
    "called_at" TIMESTAMPTZ(3),
    "held_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_attendance" (
    "meeting_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "answer" "attendance_answer",
    "answered_on" DATE,
    "input" TEXT NOT NULL DEFAULT '',
    "attendance" "attendance",
    "round" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "meeting_attendance_pkey" PRIMARY KEY ("meeting_id","participant_id")
);

-- CreateTable
CREATE TABLE "meeting_decision" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,

    CONSTRAINT "meeting_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "promise" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "meeting_id" UUID,
    "intervention_id" UUID,
    "text" TEXT NOT NULL,
    "responsible_id" UUID NOT NULL,
    "organisation" TEXT NOT NULL DEFAULT '',
    "due_on" DATE,
    "made_on" DATE NOT NULL,
    "outcome" "promise_outcome",
    "moved_to" DATE,
    "settled_on" DATE,
    "settled_by_id" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,

    CONSTRAINT "promise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "line_review" (
    "plan_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "target_id" UUID NOT NULL,
    "kind" "line_kind" NOT NULL,
    "choice" "line_choice" NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL,
    "reviewed_by_id" UUID NOT NULL,

    CONSTRAINT "line_review_pkey" PRIMARY KEY ("plan_id","version","target_id")
);

-- CreateTable
CREATE TABLE "phrase" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "kind" "phrase_kind" NOT NULL,
    "text" TEXT NOT NULL,
    "uses" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "phrase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "existing_plan_mark" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "existing_plan_id" UUID NOT NULL,
    "other_plan_id" UUID NOT NULL,
    "kind" "mark_kind" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,

    CONSTRAINT "existing_plan_mark_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "plan_not_needed_citizen_id_idx" ON "plan_not_needed"("citizen_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_erasure_plan_id_key" ON "plan_erasure"("plan_id");

-- CreateIndex
CREATE INDEX "plan_erasure_municipality_code_idx" ON "plan_erasure"("municipality_code");

-- CreateIndex
CREATE INDEX "hand_over_plan_id_idx" ON "hand_over"("plan_id");

-- CreateIndex
CREATE INDEX "hand_over_to_employee_id_state_idx" ON "hand_over"("to_employee_id", "state");

-- CreateIndex
CREATE INDEX "hand_over_batch_id_idx" ON "hand_over"("batch_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_plan_id_id_key" ON "meeting"("plan_id", "id");

-- CreateIndex
CREATE INDEX "meeting_attendance_plan_id_idx" ON "meeting_attendance"("plan_id");

-- CreateIndex
CREATE INDEX "meeting_decision_plan_id_idx" ON "meeting_decision"("plan_id");

-- CreateIndex
CREATE INDEX "promise_plan_id_idx" ON "promise"("plan_id");

-- CreateIndex
CREATE UNIQUE INDEX "phrase_unit_id_kind_text_key" ON "phrase"("unit_id", "kind", "text");

-- CreateIndex
CREATE INDEX "existing_plan_mark_plan_id_idx" ON "existing_plan_mark"("plan_id");

-- AddForeignKey
ALTER TABLE "plan_not_needed" ADD CONSTRAINT "plan_not_needed_citizen_id_fkey" FOREIGN KEY ("citizen_id") REFERENCES "citizen"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_not_needed" ADD CONSTRAINT "plan_not_needed_municipality_code_fkey" FOREIGN KEY ("municipality_code") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_not_needed" ADD CONSTRAINT "plan_not_needed_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_not_needed" ADD CONSTRAINT "plan_not_needed_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_erasure" ADD CONSTRAINT "plan_erasure_erased_by_id_fkey" FOREIGN KEY ("erased_by_id") REFERENCES "employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_from_lead_id_fkey" FOREIGN KEY ("from_lead_id") REFERENCES "employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_to_employee_id_fkey" FOREIGN KEY ("to_employee_id") REFERENCES "employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_proposed_by_id_fkey" FOREIGN KEY ("proposed_by_id") REFERENCES "employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_lead" ADD CONSTRAINT "plan_lead_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_lead" ADD CONSTRAINT "plan_lead_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_attendance" ADD CONSTRAINT "meeting_attendance_plan_id_meeting_id_fkey" FOREIGN KEY ("plan_id", "meeting_id") REFERENCES "meeting"("plan_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_attendance" ADD CONSTRAINT "meeting_attendance_plan_id_participant_id_fkey" FOREIGN KEY ("plan_id", "participant_id") REFERENCES "participant"("plan_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_decision" ADD CONSTRAINT "meeting_decision_plan_id_meeting_id_fkey" FOREIGN KEY ("plan_id", "meeting_id") REFERENCES "meeting"("plan_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_plan_id_meeting_id_fkey" FOREIGN KEY ("plan_id", "meeting_id") REFERENCES "meeting"("plan_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_intervention_id_fkey" FOREIGN KEY ("intervention_id") REFERENCES "intervention"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_plan_id_responsible_id_fkey" FOREIGN KEY ("plan_id", "responsible_id") REFERENCES "participant"("plan_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_settled_by_id_fkey" FOREIGN KEY ("settled_by_id") REFERENCES "employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "line_review" ADD CONSTRAINT "line_review_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "line_review" ADD CONSTRAINT "line_review_reviewed_by_id_fkey" FOREIGN KEY ("reviewed_by_id") REFERENCES "employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phrase" ADD CONSTRAINT "phrase_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "existing_plan_mark" ADD CONSTRAINT "existing_plan_mark_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "existing_plan_mark" ADD CONSTRAINT "existing_plan_mark_existing_plan_id_fkey" FOREIGN KEY ("existing_plan_id") REFERENCES "existing_plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "existing_plan_mark" ADD CONSTRAINT "existing_plan_mark_other_plan_id_fkey" FOREIGN KEY ("other_plan_id") REFERENCES "existing_plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal" ADD CONSTRAINT "goal_recommendation_id_fkey" FOREIGN KEY ("recommendation_id") REFERENCES "recommendation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- One meeting at a time is to come, one hand-over at a time is open, one lead at a time leads.
CREATE UNIQUE INDEX meeting_one_to_come ON meeting (plan_id) WHERE state IN ('PLANNED', 'CALLED');
CREATE UNIQUE INDEX hand_over_one_open ON hand_over (plan_id) WHERE state = 'PROPOSED';
CREATE UNIQUE INDEX plan_lead_one_at_a_time ON plan_lead (plan_id) WHERE to_at IS NULL;

ALTER TABLE goal ADD CONSTRAINT attainment_is_known CHECK (attainment BETWEEN 0 AND 10);
ALTER TABLE meeting ADD CONSTRAINT hours_are_hours
  CHECK (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
ALTER TABLE existing_plan_mark ADD CONSTRAINT mark_is_between_two CHECK (existing_plan_id <> other_plan_id);
ALTER TABLE promise ADD CONSTRAINT settled_has_a_day CHECK ((outcome IS NULL) = (settled_on IS NULL));
ALTER TABLE promise ADD CONSTRAINT moved_has_a_day CHECK ((outcome = 'MOVED') IS NOT TRUE OR moved_to IS NOT NULL);
ALTER TABLE plan ADD CONSTRAINT archived_has_a_reference
  CHECK ((archived_at IS NULL) = (archive_reference IS NULL));

-- The history of leads writes itself, so that no command can forget it.
INSERT INTO plan_lead (plan_id, employee_id, from_at) SELECT id, lead_id, created_at FROM plan;

CREATE FUNCTION keep_plan_lead() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  since timestamptz;
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO plan_lead (plan_id, employee_id, from_at) VALUES (NEW.id, NEW.lead_id, NEW.created_at);
    RETURN NULL;
  END IF;
  UPDATE plan_lead SET to_at = greatest(NEW.changed_at, from_at + interval '1 millisecond')
  WHERE plan_id = NEW.id AND to_at IS NULL RETURNING to_at INTO since;
  INSERT INTO plan_lead (plan_id, employee_id, from_at)
  VALUES (NEW.id, NEW.lead_id, coalesce(since, NEW.changed_at));
  RETURN NULL;
END $$;

CREATE TRIGGER plan_lead_begins AFTER INSERT ON plan FOR EACH ROW EXECUTE FUNCTION keep_plan_lead();
CREATE TRIGGER plan_lead_moves AFTER UPDATE OF lead_id ON plan FOR EACH ROW
  WHEN (OLD.lead_id IS DISTINCT FROM NEW.lead_id) EXECUTE FUNCTION keep_plan_lead();

-- Closed, archived, erased, in that order: the proof can only be written of an archived plan, and
-- what is frozen can only go once its proof stands.
CREATE FUNCTION refuse_proof_of_unarchived() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM plan WHERE id = NEW.plan_id AND status::text = 'ARCHIVED') THEN
    RAISE EXCEPTION 'only an archived plan is erased' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER plan_erasure_is_of_archived BEFORE INSERT ON plan_erasure
  FOR EACH ROW EXECUTE FUNCTION refuse_proof_of_unarchived();
CREATE TRIGGER plan_erasure_is_append_only BEFORE UPDATE OR DELETE ON plan_erasure
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER plan_erasure_is_not_emptied BEFORE TRUNCATE ON plan_erasure
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_change_before_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (SELECT FROM plan_erasure WHERE plan_id = OLD.plan_id) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

DROP TRIGGER plan_version_is_frozen ON plan_version;
CREATE TRIGGER plan_version_is_frozen BEFORE UPDATE OR DELETE ON plan_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change_before_erasure();
DROP TRIGGER plan_dispatch_is_append_only ON plan_dispatch;
CREATE TRIGGER plan_dispatch_is_append_only BEFORE UPDATE OR DELETE ON plan_dispatch
  FOR EACH ROW EXECUTE FUNCTION refuse_change_before_erasure();
