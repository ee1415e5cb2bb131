-- CreateTable
CREATE TABLE "figures_publication" (
    "region_code" TEXT NOT NULL,
    "through_on" DATE NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by_id" UUID NOT NULL,

    CONSTRAINT "figures_publication_pkey" PRIMARY KEY ("region_code","through_on")
);

-- AddForeignKey
ALTER TABLE "figures_publication" ADD CONSTRAINT "figures_publication_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figures_publication" ADD CONSTRAINT "figures_publication_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Only whole quarters are published: a period of one's own could be subtracted from another.
ALTER TABLE figures_publication ADD CONSTRAINT published_to_the_end_of_a_quarter
  CHECK (through_on = (date_trunc('quarter', through_on::timestamp) + interval '3 months')::date - 1);

-- What others have seen cannot be unseen: nothing is taken back.
CREATE TRIGGER figures_publication_is_append_only BEFORE UPDATE OR DELETE ON figures_publication
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER figures_publication_is_not_emptied BEFORE TRUNCATE ON figures_publication
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
