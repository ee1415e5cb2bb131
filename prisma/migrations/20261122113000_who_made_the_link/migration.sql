-- A link for somebody who has a password already opens what they may open: whoever made it is known,
-- and the person is told.
ALTER TABLE "password_invitation" ADD COLUMN "made_by_id" UUID;
ALTER TABLE "employee" ADD COLUMN "password_replaced_at" TIMESTAMPTZ(3),
  ADD COLUMN "password_replaced_by_id" UUID;

-- AddForeignKey
ALTER TABLE "password_invitation" ADD CONSTRAINT "password_invitation_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employee" ADD CONSTRAINT "employee_password_replaced_by_id_fkey" FOREIGN KEY ("password_replaced_by_id") REFERENCES "employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- One's own log tells too what administrators did with one's account.
CREATE INDEX audit_event_about_employee ON audit_event ((criterion ->> 'employeeId'), id DESC)
  WHERE action = 'MANAGE_EMPLOYEE';
