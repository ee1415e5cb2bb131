-- A follow-up, and what it hangs on, are of one plan: the plan is part of the key, which is also the
-- index by which a participant or a follow-up is looked for when it goes.
CREATE UNIQUE INDEX "follow_up_plan_id_id_key" ON "follow_up"("plan_id", "id");
DROP INDEX "follow_up_plan_id_idx";

-- AddForeignKey
UPDATE "follow_up" f SET "previous_id" = NULL WHERE "previous_id" IS NOT NULL
  AND NOT EXISTS (SELECT FROM "follow_up" x WHERE x."plan_id" = f."plan_id" AND x."id" = f."previous_id");
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_plan_id_previous_id_fkey" FOREIGN KEY ("plan_id", "previous_id") REFERENCES "follow_up"("plan_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- DropForeignKey, AddForeignKey
ALTER TABLE "follow_up" DROP CONSTRAINT "follow_up_responsible_id_fkey";
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_plan_id_responsible_id_fkey" FOREIGN KEY ("plan_id", "responsible_id") REFERENCES "participant"("plan_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- A consent is for one party, so its party cannot go and leave it for nobody.
ALTER TABLE "consent" DROP CONSTRAINT "consent_participant_id_fkey";
ALTER TABLE "consent" ADD CONSTRAINT "consent_plan_id_participant_id_fkey" FOREIGN KEY ("plan_id", "participant_id") REFERENCES "participant"("plan_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "consent" DROP CONSTRAINT "consent_unit_id_fkey";
ALTER TABLE "consent" ADD CONSTRAINT "consent_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Nobody looks for a batch; the plans somebody has left are looked for by whom they left.
DROP INDEX "hand_over_batch_id_idx";
CREATE INDEX "hand_over_from_lead_id_idx" ON "hand_over"("from_lead_id");

-- What came of a follow-up has its day, and a plan that has ended too.
ALTER TABLE "follow_up" ADD CONSTRAINT outcome_has_a_day CHECK ((outcome IS NULL) = (done_on IS NULL));
UPDATE "plan" SET "closed_at" = "changed_at" WHERE "status" = 'CLOSED' AND "closed_at" IS NULL;
ALTER TABLE "plan" ADD CONSTRAINT ended_has_its_day
  CHECK (status::text NOT IN ('CLOSED', 'ARCHIVED') OR closed_at IS NOT NULL);

CREATE TRIGGER minutes_correction_is_not_emptied BEFORE TRUNCATE ON minutes_correction
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
