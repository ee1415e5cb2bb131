// Brings what is known from the citizen's last plan into a new one.

import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { AUDIT_COLUMNS, auditValues } from '../../audit/write-audit.ts';
import { Prisma, type Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { type Grant, sectionsSeen } from '../grant.ts';
import { inPlan, type Work } from '../in-plan.ts';
import type { LockedPlan } from '../locked-plan.ts';
import type { ChangePlanResult } from '../plan-result.ts';
import { GRANT_JSON, MAY_KNOW, relationTo } from '../visible-plans.ts';
import { copyExistingPlans, copyGoals, copyParticipants } from './copy-rows.store.ts';

export type BroughtPart = 'PARTICIPANTS' | 'EXISTING_PLANS' | 'GOALS';

export type BringAlongInput = {
  planId: string;
  fromPlanId: string;
  parts: readonly BroughtPart[];
};

/** In this order: goals find their responsible among the participants. */
const PARTS = {
  PARTICIPANTS: { section: 'MASTER_DATA', copy: copyParticipants },
  EXISTING_PLANS: { section: 'MAPPING', copy: copyExistingPlans },
  GOALS: { section: 'GOALS', copy: copyGoals },
} as const satisfies Record<BroughtPart, { section: PlanSection; copy: unknown }>;

const ORDER: readonly BroughtPart[] = ['PARTICIPANTS', 'EXISTING_PLANS', 'GOALS'];

/** What the log says of the reading: the new plan is the purpose, for whoever is not on the old one. */
const PURPOSE = 'Ny KI-plan for borgeren';

/** The sections of the citizen's earlier plan that the viewer may have; null where there is none. */
async function sectionsOfEarlier(
  tx: Tx,
  context: SignedInContext,
  plan: LockedPlan,
  fromPlanId: string,
): Promise<readonly PlanSection[] | null> {
  const rows = await tx.$queryRaw<{ grant: Grant }[]>`
    WITH earlier AS (
      SELECT p.id, p.citizen_id, p.municipality_code, ${GRANT_JSON} AS "grant"
      FROM plan p, ${relationTo(context.viewer, context.today)}
      WHERE p.id = ${fromPlanId}::uuid AND p.citizen_id = ${plan.citizenId}::uuid
        AND p.id <> ${plan.id}::uuid AND ${MAY_KNOW}
    ), logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(context, {
        action: 'READ_PLAN',
        planId: Prisma.sql`earlier.id`,
        citizenId: Prisma.sql`earlier.citizen_id`,
        municipalityCode: Prisma.sql`earlier.municipality_code`,
        criterion: { planId: fromPlanId, broughtTo: plan.id },
        purpose: PURPOSE,
      })} FROM earlier
    )
    SELECT "grant" FROM earlier`;
  return rows[0] ? sectionsSeen(rows[0].grant, true) : null;
}

async function bring(
  tx: Tx,
  context: SignedInContext,
  plan: LockedPlan,
  { fromPlanId, parts }: BringAlongInput,
): Promise<Work> {
  if (plan.version > 0) return { problems: [{ field: 'planId', code: 'NOT_A_NEW_PLAN' }] };
  const seen = await sectionsOfEarlier(tx, context, plan, fromPlanId);
  const wanted = ORDER.filter((part) => parts.includes(part));
  if (!seen || !wanted.every((part) => seen.includes(PARTS[part].section))) return 'notFound';
  const changed: string[] = [];
  for (const part of wanted) {
    const count = await PARTS[part].copy(tx, context, plan.id, fromPlanId);
    if (count > 0) changed.push(part);
  }
  return { changed, criterion: { broughtFrom: fromPlanId } };
}

/**
 * Copies the chosen parts of an earlier plan of the same citizen. Consents are never brought along:
 * the citizen gives them anew. Sent twice, it brings once.
 */
export function bringAlong(
  context: SignedInContext,
  input: BringAlongInput,
): Promise<ChangePlanResult> {
  const sections = input.parts.map((part) => PARTS[part].section);
  return inPlan(context, input.planId, { sections, ids: [input.fromPlanId] }, (tx, plan) =>
    bring(tx, context, plan, input),
  );
}
