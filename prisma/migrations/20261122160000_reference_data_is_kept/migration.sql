-- AlterTable
ALTER TABLE "cluster" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "municipality" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- Two municipalities never chair a cluster on the same day. Looked at when all is written: a period
-- that ends and the one that takes over change together.
ALTER TABLE cluster_chair ADD CONSTRAINT chair_runs_forward CHECK (to_on >= from_on);

CREATE FUNCTION refuse_two_chairs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM cluster_chair a JOIN cluster_chair b
      ON b.cluster_id = a.cluster_id AND b.id <> a.id
      AND daterange(b.from_on, b.to_on, '[]') && daterange(a.from_on, a.to_on, '[]')
      WHERE a.id = NEW.id) THEN
    RAISE EXCEPTION 'A cluster has one chair a day' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER cluster_has_one_chair AFTER INSERT OR UPDATE ON cluster_chair
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_two_chairs();
