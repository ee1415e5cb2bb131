// Takes a follow-up and its plan for one command: whoever else wants to change them waits.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { FollowUpKind } from '@sammenhaeng/domain/follow-ups/follow-up-rules';
import type { Outcome } from '@sammenhaeng/domain/follow-ups/record-follow-up';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { isId } from '../graph/ids.ts';
import { visibleFollowUps } from './visible-follow-ups.ts';

export type LockedFollowUp = {
  id: string;
  planId: string;
  citizenId: string;
  municipalityCode: string;
  kind: FollowUpKind;
  dueOn: CalendarDate;
  outcome: Outcome | null;
  /** Why its own date, or once it is done the next one, is later than the rule's. */
  reason: string;
  responsibleId: string | null;
  recordedById: string | null;
  previousId: string | null;
  /** Settled when its plan was closed, or before: it is not taken back any more. */
  isSettledForGood: boolean;
  /** Its outcome came with the agreement of a version, which is never taken back. */
  cameWithAgreement: boolean;
  revision: number;
  /** Whether the row fence lets the viewer reach it; nobody changes what is archived. */
  isVisible: boolean;
};

/**
 * Locks the plan, then the follow-up: every command takes them in this order, so that two never
 * wait for each other. Null where there is no such follow-up.
 */
export async function lockFollowUp(
  tx: Tx,
  { viewer, today }: Pick<SignedInContext, 'viewer' | 'today'>,
  id: string,
): Promise<LockedFollowUp | null> {
  if (!isId(id)) return null;
  await tx.$queryRaw`SELECT p.id FROM plan p
    WHERE p.id = (SELECT plan_id FROM follow_up WHERE id = ${id}::uuid) FOR UPDATE`;
  const rows = await tx.$queryRaw<LockedFollowUp[]>`
    SELECT f.id, f.plan_id AS "planId", f.citizen_id AS "citizenId",
      f.municipality_code AS "municipalityCode", f.kind, f.due_on::text AS "dueOn", f.outcome, f.reason,
      f.responsible_id AS "responsibleId", f.recorded_by_id AS "recordedById",
      f.previous_id AS "previousId",
      coalesce(f.recorded_at <= p.closed_at, false) AS "isSettledForGood",
      EXISTS (SELECT FROM plan_version v
        WHERE v.plan_id = f.plan_id AND v.agreed_at = f.recorded_at) AS "cameWithAgreement",
      f.revision,
      (p.status <> 'ARCHIVED' AND ${visibleFollowUps(viewer, today)}) AS "isVisible"
    FROM follow_up f JOIN plan p ON p.id = f.plan_id
    WHERE f.id = ${id}::uuid FOR UPDATE OF f`;
  return rows[0] ?? null;
}
