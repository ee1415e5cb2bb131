-- CreateTable
CREATE TABLE "password_invitation" (
    "token_hash" BYTEA NOT NULL,
    "employee_id" UUID NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "password_invitation_pkey" PRIMARY KEY ("token_hash")
);

-- CreateIndex
CREATE INDEX "password_invitation_employee_id_idx" ON "password_invitation"("employee_id");

-- AddForeignKey
ALTER TABLE "password_invitation" ADD CONSTRAINT "password_invitation_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
