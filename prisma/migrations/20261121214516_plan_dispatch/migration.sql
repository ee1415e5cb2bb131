-- CreateEnum
CREATE TYPE "dispatch_channel" AS ENUM ('DIGITAL_POST', 'SECURE_MAIL', 'PAPER', 'HANDED_OVER');

-- CreateTable
CREATE TABLE "plan_dispatch" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "participant_id" UUID NOT NULL,
    "channel" "dispatch_channel" NOT NULL,
    "large_print" BOOLEAN NOT NULL,
    "sections" TEXT[],
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_by_id" UUID NOT NULL,
    "legal_ground" TEXT,
    "reason" TEXT,

    CONSTRAINT "plan_dispatch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "plan_dispatch_plan_id_participant_id_idx" ON "plan_dispatch"("plan_id", "participant_id");

-- AddForeignKey
ALTER TABLE "plan_dispatch" ADD CONSTRAINT "plan_dispatch_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_dispatch" ADD CONSTRAINT "plan_dispatch_plan_id_version_fkey" FOREIGN KEY ("plan_id", "version") REFERENCES "plan_version"("plan_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_dispatch" ADD CONSTRAINT "plan_dispatch_plan_id_participant_id_fkey" FOREIGN KEY ("plan_id", "participant_id") REFERENCES "participant"("plan_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_dispatch" ADD CONSTRAINT "plan_dispatch_sent_by_id_fkey" FOREIGN KEY ("sent_by_id") REFERENCES "employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A receipt says what was sent, and nothing is sent without consent but on a ground and with a reason.
ALTER TABLE plan_dispatch ADD CONSTRAINT something_was_sent CHECK (cardinality(sections) > 0);
ALTER TABLE plan_dispatch ADD CONSTRAINT ground_has_a_reason
  CHECK ((legal_ground IS NULL) = (reason IS NULL) AND reason <> '');

-- Receipts are added to and never changed, like the versions they are of.
CREATE TRIGGER plan_dispatch_is_append_only BEFORE UPDATE OR DELETE ON plan_dispatch
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER plan_dispatch_is_not_emptied BEFORE TRUNCATE ON plan_dispatch
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
