-- CreateEnum
CREATE TYPE "role" AS ENUM ('PRACTITIONER', 'COORDINATOR', 'CLUSTER_CHAIR', 'STEERING_GROUP', 'PROGRAMME_COORDINATOR', 'ADMINISTRATOR', 'DATA_PROTECTION_OFFICER');

-- CreateEnum
CREATE TYPE "audit_outcome" AS ENUM ('ALLOWED', 'REFUSED');

-- CreateEnum
CREATE TYPE "follow_up_kind" AS ENUM ('KI_MEETING', 'COURSE_END_1_MONTH', 'COURSE_END_6_MONTHS', 'TREATMENT_START');

-- CreateEnum
CREATE TYPE "follow_up_outcome" AS ENUM ('E1', 'E2', 'E3', 'E4');

-- CreateEnum
CREATE TYPE "unit_kind" AS ENUM ('SUBSTANCE_USE_TREATMENT', 'PSYCHIATRY', 'JOB_CENTRE', 'HOUSING_SUPPORT', 'MUNICIPAL_ADMINISTRATION', 'CLUSTER', 'REGIONAL_SECRETARIAT');

-- CreateEnum
CREATE TYPE "plan_status" AS ENUM ('DRAFT', 'AGREED', 'CLOSED');

-- CreateEnum
CREATE TYPE "target_group" AS ENUM ('SEVERE_ILLNESS_OUTPATIENT', 'COMPLEX_SOCIAL_PROBLEMS');

-- CreateEnum
CREATE TYPE "citizen_acceptance" AS ENUM ('ACCEPTED', 'ACCEPTED_WITH_REMARKS', 'NOT_ACCEPTED', 'COULD_NOT_BE_ASKED');

-- CreateEnum
CREATE TYPE "participant_kind" AS ENUM ('CITIZEN', 'PROFESSIONAL', 'RELATIVE', 'GP');

-- CreateEnum
CREATE TYPE "consent_form" AS ENUM ('WRITTEN', 'ORAL');

-- CreateEnum
CREATE TYPE "party_kind" AS ENUM ('HEALTH_STAFF', 'MUNICIPAL_UNIT', 'JOB_CENTRE', 'HOUSING', 'RELATIVE', 'GP', 'OTHER');

-- CreateEnum
CREATE TYPE "existing_plan_kind" AS ENUM ('ACTION_PLAN_141', 'JOB_PLAN', 'TREATMENT_PLAN', 'DISCHARGE_PLAN', 'COORDINATION_PLAN', 'OTHER');

-- CreateEnum
CREATE TYPE "challenge_kind" AS ENUM ('PRIMARY', 'ACUTE');

-- CreateEnum
CREATE TYPE "goal_state" AS ENUM ('ACTIVE', 'ACHIEVED', 'DROPPED');

-- CreateEnum
CREATE TYPE "intervention_direction" AS ENUM ('START', 'CONTINUE', 'STRENGTHEN', 'REDUCE', 'STOP');

-- CreateEnum
CREATE TYPE "intervention_state" AS ENUM ('PLANNED', 'IN_PROGRESS', 'DONE', 'NOT_DONE');

-- CreateEnum
CREATE TYPE "responsible" AS ENUM ('MUNICIPALITY', 'STATE', 'REGION');

-- CreateTable
CREATE TABLE "role_assignment" (
    "id" UUID NOT NULL,
    "employee_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,

    CONSTRAINT "role_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "token_hash" BYTEA NOT NULL,
    "employee_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "sign_in_failure" (
    "key_hash" BYTEA NOT NULL,
    "failures" INTEGER NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,
    "blocked_until" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_failure_pkey" PRIMARY KEY ("key_hash")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "employee_id" UUID,
    "unit_id" UUID,
    "action" TEXT NOT NULL,
    "outcome" "audit_outcome" NOT NULL DEFAULT 'ALLOWED',
    "citizen_id" UUID,
    "plan_id" UUID,
    "municipality_code" TEXT,
    "criterion" JSONB,
    "purpose" TEXT,
    "request_id" TEXT NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_sign_off" (
    "id" UUID NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "employee_id" UUID NOT NULL,
    "from_event_id" BIGINT NOT NULL,
    "to_event_id" BIGINT NOT NULL,
    "sample_size" INTEGER NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "audit_sign_off_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follow_up" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "citizen_id" UUID NOT NULL,
    "municipality_code" TEXT NOT NULL,
    "kind" "follow_up_kind" NOT NULL,
    "due_on" DATE NOT NULL,
    "work_on" DATE NOT NULL,
    "responsible_id" UUID,
    "outcome" "follow_up_outcome",
    "done_on" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3),
    "previous_id" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follow_up_day" (
    "municipality_code" TEXT NOT NULL,
    "work_on" DATE NOT NULL,
    "due" INTEGER NOT NULL,
    "on_time" INTEGER NOT NULL,

    CONSTRAINT "follow_up_day_pkey" PRIMARY KEY ("municipality_code","work_on")
);

-- CreateTable
CREATE TABLE "region" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'DK',

    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "cluster" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "cluster_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "municipality" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "cluster_id" UUID,
    "population" INTEGER,
    "population_on" DATE,

    CONSTRAINT "municipality_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "cluster_chair" (
    "id" UUID NOT NULL,
    "cluster_id" UUID NOT NULL,
    "municipality_code" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,

    CONSTRAINT "cluster_chair_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "unit_kind" NOT NULL,
    "municipality_code" TEXT,
    "cluster_id" UUID,
    "region_code" TEXT,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employee" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "job_title" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "password_hash" TEXT,
    "language" TEXT NOT NULL DEFAULT 'da',
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "employee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "citizen" (
    "id" UUID NOT NULL,
    "cpr_encrypted" BYTEA NOT NULL,
    "cpr_hash" BYTEA NOT NULL,
    "name" TEXT NOT NULL,
    "initials" TEXT NOT NULL,
    "birth_year" INTEGER NOT NULL,
    "municipality_code" TEXT NOT NULL,
    "is_fictive" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "citizen_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan" (
    "id" UUID NOT NULL,
    "citizen_id" UUID NOT NULL,
    "municipality_code" TEXT NOT NULL,
    "unit_id" UUID NOT NULL,
    "lead_id" UUID NOT NULL,
    "status" "plan_status" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 0,
    "has_unagreed_changes" BOOLEAN NOT NULL DEFAULT true,
    "target_group" "target_group",
    "basis" TEXT NOT NULL DEFAULT '',
    "has_no_existing_plans" BOOLEAN NOT NULL DEFAULT false,
    "meeting_on" DATE,
    "meeting_place" TEXT NOT NULL DEFAULT '',
    "follow_up_how" TEXT NOT NULL DEFAULT '',
    "next_follow_up_on" DATE,
    "next_follow_up_reason" TEXT NOT NULL DEFAULT '',
    "citizen_acceptance" "citizen_acceptance",
    "citizen_remarks" TEXT NOT NULL DEFAULT '',
    "participants_may_change" BOOLEAN NOT NULL DEFAULT true,
    "sent_version" INTEGER,
    "sent_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participant" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "employee_id" UUID,
    "unit_id" UUID,
    "kind" "participant_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "function" TEXT NOT NULL DEFAULT '',
    "organisation" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,
    "left_on" DATE,

    CONSTRAINT "participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "unit_id" UUID,
    "participant_id" UUID,
    "party_kind" "party_kind" NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "sections" TEXT[],
    "form" "consent_form" NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "withdrawn_on" DATE,
    "withdrawn_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "existing_plan" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "kind" "existing_plan_kind" NOT NULL,
    "owner" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT '',
    "goals" TEXT NOT NULL DEFAULT '',
    "interventions" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,

    CONSTRAINT "existing_plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "challenge" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "kind" "challenge_kind" NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,

    CONSTRAINT "challenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "goal" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "own_words" TEXT NOT NULL DEFAULT '',
    "state" "goal_state" NOT NULL DEFAULT 'ACTIVE',
    "position" INTEGER NOT NULL,

    CONSTRAINT "goal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "intervention" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "goal_id" UUID NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "direction" "intervention_direction" NOT NULL DEFAULT 'START',
    "responsible_participant_id" UUID,
    "due_on" DATE,
    "state" "intervention_state" NOT NULL DEFAULT 'PLANNED',
    "position" INTEGER NOT NULL,

    CONSTRAINT "intervention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_version" (
    "plan_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "agreed_on" DATE NOT NULL,
    "agreed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "agreed_by_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "content_hash" BYTEA NOT NULL,

    CONSTRAINT "plan_version_pkey" PRIMARY KEY ("plan_id","number")
);

-- CreateTable
CREATE TABLE "programme" (
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "region_name" TEXT NOT NULL,
    "region_code" TEXT,
    "language" TEXT NOT NULL DEFAULT 'da',
    "framework" TEXT,
    "task" TEXT,
    "position" INTEGER NOT NULL,
    "from_on" DATE,
    "to_on" DATE,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "programme_area" (
    "id" UUID NOT NULL,
    "programme_key" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "municipality_names" TEXT[],
    "position" INTEGER NOT NULL,

    CONSTRAINT "programme_area_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recommendation" (
    "id" UUID NOT NULL,
    "programme_key" TEXT NOT NULL,
    "area_id" UUID,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "responsible" "responsible" NOT NULL,

    CONSTRAINT "recommendation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme_activity" (
    "id" UUID NOT NULL,
    "programme_key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "programme_activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collaboration_area" (
    "id" UUID NOT NULL,
    "programme_key" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "recommendation_numbers" INTEGER[],

    CONSTRAINT "collaboration_area_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestone" (
    "id" UUID NOT NULL,
    "programme_key" TEXT NOT NULL,
    "date_text" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "budget_line" (
    "id" UUID NOT NULL,
    "programme_key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "budget_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment_round" (
    "id" UUID NOT NULL,
    "programme_key" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "locked_at" TIMESTAMPTZ(3),

    CONSTRAINT "assessment_round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "self_assessment" (
    "round_id" UUID NOT NULL,
    "municipality_code" TEXT NOT NULL,
    "recommendation_id" UUID NOT NULL,
    "level" SMALLINT NOT NULL,
    "evidence" TEXT NOT NULL,
    "function_name" TEXT NOT NULL,
    "assessed_on" DATE NOT NULL,

    CONSTRAINT "self_assessment_pkey" PRIMARY KEY ("round_id","municipality_code","recommendation_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "role_assignment_employee_id_unit_id_role_from_on_key" ON "role_assignment"("employee_id", "unit_id", "role", "from_on");

-- CreateIndex
CREATE INDEX "session_employee_id_idx" ON "session"("employee_id");

-- CreateIndex
CREATE INDEX "audit_event_employee_id_id_idx" ON "audit_event"("employee_id", "id" DESC);

-- CreateIndex
CREATE INDEX "audit_event_citizen_id_id_idx" ON "audit_event"("citizen_id", "id" DESC);

-- CreateIndex
CREATE INDEX "audit_event_plan_id_id_idx" ON "audit_event"("plan_id", "id" DESC);

-- CreateIndex
CREATE INDEX "audit_event_municipality_code_id_idx" ON "audit_event"("municipality_code", "id" DESC);

-- CreateIndex
CREATE INDEX "follow_up_plan_id_idx" ON "follow_up"("plan_id");

-- CreateIndex
CREATE INDEX "follow_up_citizen_id_idx" ON "follow_up"("citizen_id");

-- CreateIndex
CREATE UNIQUE INDEX "cluster_region_code_key_key" ON "cluster"("region_code", "key");

-- CreateIndex
CREATE INDEX "municipality_region_code_idx" ON "municipality"("region_code");

-- CreateIndex
CREATE INDEX "municipality_cluster_id_idx" ON "municipality"("cluster_id");

-- CreateIndex
CREATE UNIQUE INDEX "cluster_chair_cluster_id_from_on_key" ON "cluster_chair"("cluster_id", "from_on");

-- CreateIndex
CREATE INDEX "unit_municipality_code_idx" ON "unit"("municipality_code");

-- CreateIndex
CREATE UNIQUE INDEX "employee_email_key" ON "employee"("email");

-- CreateIndex
CREATE INDEX "employee_unit_id_idx" ON "employee"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "citizen_cpr_hash_key" ON "citizen"("cpr_hash");

-- CreateIndex
CREATE INDEX "citizen_municipality_code_idx" ON "citizen"("municipality_code");

-- CreateIndex
CREATE INDEX "plan_citizen_id_idx" ON "plan"("citizen_id");

-- CreateIndex
CREATE INDEX "plan_lead_id_idx" ON "plan"("lead_id");

-- CreateIndex
CREATE INDEX "plan_unit_id_idx" ON "plan"("unit_id");

-- CreateIndex
CREATE INDEX "plan_municipality_code_status_idx" ON "plan"("municipality_code", "status");

-- CreateIndex
CREATE INDEX "participant_employee_id_idx" ON "participant"("employee_id");

-- CreateIndex
CREATE UNIQUE INDEX "participant_plan_id_id_key" ON "participant"("plan_id", "id");

-- CreateIndex
CREATE INDEX "consent_plan_id_idx" ON "consent"("plan_id");

-- CreateIndex
CREATE INDEX "existing_plan_plan_id_idx" ON "existing_plan"("plan_id");

-- CreateIndex
CREATE INDEX "challenge_plan_id_idx" ON "challenge"("plan_id");

-- CreateIndex
CREATE INDEX "goal_plan_id_idx" ON "goal"("plan_id");

-- CreateIndex
CREATE INDEX "intervention_plan_id_idx" ON "intervention"("plan_id");

-- CreateIndex
CREATE INDEX "intervention_goal_id_idx" ON "intervention"("goal_id");

-- CreateIndex
CREATE UNIQUE INDEX "programme_area_programme_key_key_key" ON "programme_area"("programme_key", "key");

-- CreateIndex
CREATE UNIQUE INDEX "recommendation_programme_key_number_key" ON "recommendation"("programme_key", "number");

-- CreateIndex
CREATE UNIQUE INDEX "collaboration_area_programme_key_key_key" ON "collaboration_area"("programme_key", "key");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_round_programme_key_key_key" ON "assessment_round"("programme_key", "key");

-- CreateIndex
CREATE INDEX "self_assessment_municipality_code_idx" ON "self_assessment"("municipality_code");

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_citizen_id_fkey" FOREIGN KEY ("citizen_id") REFERENCES "citizen"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_municipality_code_fkey" FOREIGN KEY ("municipality_code") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_responsible_id_fkey" FOREIGN KEY ("responsible_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster" ADD CONSTRAINT "cluster_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_cluster_id_fkey" FOREIGN KEY ("cluster_id") REFERENCES "cluster"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster_chair" ADD CONSTRAINT "cluster_chair_cluster_id_fkey" FOREIGN KEY ("cluster_id") REFERENCES "cluster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster_chair" ADD CONSTRAINT "cluster_chair_municipality_code_fkey" FOREIGN KEY ("municipality_code") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_municipality_code_fkey" FOREIGN KEY ("municipality_code") REFERENCES "municipality"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_cluster_id_fkey" FOREIGN KEY ("cluster_id") REFERENCES "cluster"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employee" ADD CONSTRAINT "employee_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citizen" ADD CONSTRAINT "citizen_municipality_code_fkey" FOREIGN KEY ("municipality_code") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_citizen_id_fkey" FOREIGN KEY ("citizen_id") REFERENCES "citizen"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_municipality_code_fkey" FOREIGN KEY ("municipality_code") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant" ADD CONSTRAINT "participant_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant" ADD CONSTRAINT "participant_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant" ADD CONSTRAINT "participant_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "existing_plan" ADD CONSTRAINT "existing_plan_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal" ADD CONSTRAINT "goal_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intervention" ADD CONSTRAINT "intervention_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intervention" ADD CONSTRAINT "intervention_goal_id_fkey" FOREIGN KEY ("goal_id") REFERENCES "goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intervention" ADD CONSTRAINT "intervention_plan_id_responsible_participant_id_fkey" FOREIGN KEY ("plan_id", "responsible_participant_id") REFERENCES "participant"("plan_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_version" ADD CONSTRAINT "plan_version_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_version" ADD CONSTRAINT "plan_version_agreed_by_id_fkey" FOREIGN KEY ("agreed_by_id") REFERENCES "employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_area" ADD CONSTRAINT "programme_area_programme_key_fkey" FOREIGN KEY ("programme_key") REFERENCES "programme"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_programme_key_fkey" FOREIGN KEY ("programme_key") REFERENCES "programme"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "programme_area"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_activity" ADD CONSTRAINT "programme_activity_programme_key_fkey" FOREIGN KEY ("programme_key") REFERENCES "programme"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collaboration_area" ADD CONSTRAINT "collaboration_area_programme_key_fkey" FOREIGN KEY ("programme_key") REFERENCES "programme"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_programme_key_fkey" FOREIGN KEY ("programme_key") REFERENCES "programme"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_programme_key_fkey" FOREIGN KEY ("programme_key") REFERENCES "programme"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_round" ADD CONSTRAINT "assessment_round_programme_key_fkey" FOREIGN KEY ("programme_key") REFERENCES "programme"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "self_assessment" ADD CONSTRAINT "self_assessment_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "assessment_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "self_assessment" ADD CONSTRAINT "self_assessment_municipality_code_fkey" FOREIGN KEY ("municipality_code") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "self_assessment" ADD CONSTRAINT "self_assessment_recommendation_id_fkey" FOREIGN KEY ("recommendation_id") REFERENCES "recommendation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
