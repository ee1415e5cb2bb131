// The plan that a command holds: its row, locked, and what ties the viewer to it.

import type { PlanStatus } from '@sammenhaeng/domain/plans/plan-facts';
import type { SignedInContext } from '../graph/context.ts';
import type { Tx } from '../db.ts';
import type { Grant } from './grant.ts';
import { GRANT_JSON, relationTo } from './visible-plans.ts';

export type LockedPlan = {
  id: string;
  citizenId: string;
  municipalityCode: string;
  unitId: string;
  leadId: string;
  status: PlanStatus;
  version: number;
  participantsMayChange: boolean;
  /** ISO instant, in milliseconds. */
  changedAt: string;
  grant: Grant;
  /** The whole row by the names of its columns. */
  row: Record<string, unknown>;
};

/**
 * Locks a plan until the transaction ends, or gives null where there is none. No fence yet. The tie
 * is looked up by a statement of its own, which begins with the lock in hand: one statement would
 * answer from before it waited, and know nothing of the consent that was withdrawn meanwhile.
 */
export async function lockPlan(
  tx: Tx,
  { viewer, today }: Pick<SignedInContext, 'viewer' | 'today'>,
  id: string,
): Promise<LockedPlan | null> {
  const locked = await tx.$executeRaw`SELECT FROM plan WHERE id = ${id}::uuid FOR UPDATE`;
  if (locked === 0) return null;
  const rows = await tx.$queryRaw<{ plan: LockedPlan }[]>`
    SELECT json_build_object('id', p.id, 'citizenId', p.citizen_id,
      'municipalityCode', p.municipality_code, 'unitId', p.unit_id, 'leadId', p.lead_id,
      'status', p.status, 'version', p.version, 'participantsMayChange', p.participants_may_change,
      'changedAt', p.changed_at, 'grant', ${GRANT_JSON}, 'row', to_json(p)) AS plan
    FROM plan p, ${relationTo(viewer, today)}
    WHERE p.id = ${id}::uuid`;
  return rows[0]?.plan ?? null;
}
