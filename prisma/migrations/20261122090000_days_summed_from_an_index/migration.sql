-- CreateIndex
-- A year of a region is thousands of days that lie all over the table: they are summed from this alone.
CREATE INDEX "follow_up_day_municipality_code_work_on_due_on_time_idx" ON "follow_up_day"("municipality_code", "work_on", "due", "on_time");
