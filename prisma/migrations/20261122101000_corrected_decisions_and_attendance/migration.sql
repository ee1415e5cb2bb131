-- AlterTable
-- A correction may be of the minutes, of the decisions, of who came, or of several of them.
ALTER TABLE "minutes_correction" ADD COLUMN     "earlier_attendances" JSONB,
ADD COLUMN     "earlier_decisions" JSONB,
ALTER COLUMN "earlier" DROP NOT NULL;

-- It corrects something.
ALTER TABLE "minutes_correction" ADD CONSTRAINT "minutes_correction_is_of_something"
  CHECK (num_nonnulls("earlier", "earlier_decisions", "earlier_attendances") > 0);
