-- CreateTable
CREATE TABLE "cpr_look_up" (
    "employee_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "times" INTEGER NOT NULL,

    CONSTRAINT "cpr_look_up_pkey" PRIMARY KEY ("employee_id")
);

-- AddForeignKey
ALTER TABLE "cpr_look_up" ADD CONSTRAINT "cpr_look_up_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "employee"("id") ON DELETE CASCADE ON UPDATE CASCADE;
