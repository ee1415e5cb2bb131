-- AlterTable
ALTER TABLE "hand_over" ADD COLUMN     "carries_follow_ups" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "lead_leaves" BOOLEAN NOT NULL DEFAULT false;
