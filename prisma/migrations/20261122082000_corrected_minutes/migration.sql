-- CreateTable
CREATE TABLE "minutes_correction" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "earlier" TEXT NOT NULL,
    "corrected_at" TIMESTAMPTZ(3) NOT NULL,
    "corrected_by_id" UUID NOT NULL,

    CONSTRAINT "minutes_correction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "minutes_correction_plan_id_idx" ON "minutes_correction"("plan_id");

-- AddForeignKey
ALTER TABLE "minutes_correction" ADD CONSTRAINT "minutes_correction_plan_id_meeting_id_fkey" FOREIGN KEY ("plan_id", "meeting_id") REFERENCES "meeting"("plan_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_correction" ADD CONSTRAINT "minutes_correction_corrected_by_id_fkey" FOREIGN KEY ("corrected_by_id") REFERENCES "employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was written first stays readable: it goes with the whole plan, once the proof of erasure stands.
CREATE TRIGGER minutes_correction_is_append_only BEFORE UPDATE OR DELETE ON minutes_correction
  FOR EACH ROW EXECUTE FUNCTION refuse_change_before_erasure();
