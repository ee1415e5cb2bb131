// Writes receipts, each in one statement with its row in the log.

import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import type { DispatchChannel, GroundUsed } from '@sammenhaeng/domain/plans/sending';
import { AUDIT_COLUMNS, auditValues } from '../../audit/write-audit.ts';
import type { Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import type { LockedPlan } from '../locked-plan.ts';

export type NewDispatch = {
  id: string;
  participantId: string;
  channel: DispatchChannel;
  isLargePrint: boolean;
  sections: PlanSection[];
  used: GroundUsed | null;
};

/** Which of these ids are receipts already, and of what. */
export const findDispatches = (tx: Tx, ids: readonly string[]) =>
  tx.$queryRaw<{ id: string; planId: string; version: number; participantId: string }[]>`
    SELECT id, plan_id AS "planId", version, participant_id AS "participantId"
    FROM plan_dispatch WHERE id = ANY(${[...ids]}::uuid[])`;

/** One receipt. A ground stands in the log as well, and its reason as the purpose: there they are looked for. */
export async function insertDispatch(
  tx: Tx,
  context: SignedInContext,
  plan: LockedPlan,
  dispatch: NewDispatch,
): Promise<void> {
  const { id, participantId, channel, isLargePrint, sections, used } = dispatch;
  const { viewer, now } = context;
  const ground = used ? { legalGround: used.ground } : {};
  await tx.$executeRaw`
    WITH sent AS (
      INSERT INTO plan_dispatch (id, plan_id, version, participant_id, channel, large_print,
        sections, sent_at, sent_by_id, legal_ground, reason)
      VALUES (${id}::uuid, ${plan.id}::uuid, ${plan.version}::int, ${participantId}::uuid,
        ${channel}::dispatch_channel, ${isLargePrint}, ${sections}::text[], ${now}::timestamptz,
        ${viewer.employeeId}::uuid, ${used?.ground ?? null}::text, ${used?.reason ?? null}::text)
    )
    INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(context, {
      action: 'SEND_PLAN',
      planId: plan.id,
      citizenId: plan.citizenId,
      municipalityCode: plan.municipalityCode,
      criterion: {
        dispatchId: id,
        version: plan.version,
        participantId,
        channel,
        sections,
        ...ground,
      },
      purpose: used?.reason ?? null,
    })}`;
}
