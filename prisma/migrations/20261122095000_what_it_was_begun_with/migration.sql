-- CreateTable
CREATE TABLE "installation" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "cpr_key_check" BYTEA NOT NULL,
    "cpr_index_key_check" BYTEA NOT NULL,
    "is_demo" BOOLEAN NOT NULL,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- A database is one installation.
ALTER TABLE installation ADD CONSTRAINT installation_is_one CHECK (id = 1);
