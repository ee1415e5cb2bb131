-- Consents to one party live side by side, each for its purpose; which one took over is told, not guessed.
ALTER TABLE "consent" ADD COLUMN     "noted_by_id" UUID,
ADD COLUMN     "replaced_by_id" UUID;

-- CreateIndex
CREATE INDEX "consent_replaced_by_id_idx" ON "consent"("replaced_by_id");

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_replaced_by_id_fkey" FOREIGN KEY ("replaced_by_id") REFERENCES "consent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_noted_by_id_fkey" FOREIGN KEY ("noted_by_id") REFERENCES "employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;
