-- CreateTable
CREATE TABLE "citizen_found" (
    "employee_id" UUID NOT NULL,
    "citizen_id" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "citizen_found_pkey" PRIMARY KEY ("employee_id","citizen_id")
);

-- CreateIndex
CREATE INDEX "citizen_found_citizen_id_idx" ON "citizen_found"("citizen_id");

-- AddForeignKey
ALTER TABLE "citizen_found" ADD CONSTRAINT "citizen_found_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "employee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citizen_found" ADD CONSTRAINT "citizen_found_citizen_id_fkey" FOREIGN KEY ("citizen_id") REFERENCES "citizen"("id") ON DELETE CASCADE ON UPDATE CASCADE;
