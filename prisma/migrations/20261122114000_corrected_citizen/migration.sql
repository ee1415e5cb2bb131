-- CreateTable
CREATE TABLE "citizen_correction" (
    "id" UUID NOT NULL,
    "citizen_id" UUID NOT NULL,
    "earlier_name" TEXT NOT NULL,
    "corrected_at" TIMESTAMPTZ(3) NOT NULL,
    "corrected_by_id" UUID NOT NULL,

    CONSTRAINT "citizen_correction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "citizen_correction_citizen_id_idx" ON "citizen_correction"("citizen_id");

-- AddForeignKey
ALTER TABLE "citizen_correction" ADD CONSTRAINT "citizen_correction_citizen_id_fkey" FOREIGN KEY ("citizen_id") REFERENCES "citizen"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citizen_correction" ADD CONSTRAINT "citizen_correction_corrected_by_id_fkey" FOREIGN KEY ("corrected_by_id") REFERENCES "employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What somebody was called before stays readable as long as the citizen is here: it goes with them.
CREATE FUNCTION refuse_change_while_citizen_is_here() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM citizen WHERE id = OLD.citizen_id) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER citizen_correction_is_append_only BEFORE UPDATE OR DELETE ON citizen_correction
  FOR EACH ROW EXECUTE FUNCTION refuse_change_while_citizen_is_here();
