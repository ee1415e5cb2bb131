-- What the citizen says is said of what they saw. When the plan is gone through anew they are asked
-- anew, and their answer to the version that holds stays until they have.
ALTER TABLE "plan" ADD COLUMN "answered_at_version" INTEGER NOT NULL DEFAULT 0;

-- A review that has begun took the answer away: whatever stands was said since.
UPDATE "plan" SET "answered_at_version" = "version"
WHERE "status" = 'AGREED' AND EXISTS (
  SELECT FROM "line_review" r WHERE r."plan_id" = "plan"."id" AND r."version" = "plan"."version");
