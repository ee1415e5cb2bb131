-- DropForeignKey
-- A promise keeps the id of an intervention that is taken out, so that undoing it brings the link back.
ALTER TABLE "promise" DROP CONSTRAINT "promise_intervention_id_fkey";
