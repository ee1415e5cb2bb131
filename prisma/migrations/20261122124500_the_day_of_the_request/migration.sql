-- The day the citizen asked for treatment: the municipality's own clock is counted from it.
ALTER TABLE "plan" ADD COLUMN "contact_on" DATE;
