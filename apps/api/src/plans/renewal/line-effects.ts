// What saying "done" of lines does to a plan, and what taking it back undoes: sets, never rows.

import type { LineKind } from '@sammenhaeng/domain/plans/line-review';
import { Prisma, type Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { isToBeDone } from '../../sql/plan-conditions.ts';
import { handOn } from '../open-work.store.ts';
import {
  reopenWithInterventions,
  settleWithInterventions,
} from '../promises/follow-intervention.ts';

/** A line said to be done; somebody takes over what a participant who leaves answers for. */
export type DoneLine = { targetId: string; kind: LineKind; takenOverById: string | null };

const idsOf = (lines: readonly { targetId: string; kind: LineKind }[], kind: LineKind): string[] =>
  lines.filter((line) => line.kind === kind).map(({ targetId }) => targetId);

/** Those who take over become responsible for what is still to be done. */
async function leave(
  tx: Tx,
  { today }: SignedInContext,
  planId: string,
  leaving: readonly DoneLine[],
): Promise<number> {
  if (leaving.length === 0) return 0;
  await handOn(
    tx,
    planId,
    leaving.map(({ targetId, takenOverById }) => ({ id: targetId, heirId: takenOverById })),
  );
  return tx.$executeRaw`
    UPDATE participant SET left_on = ${today}::date
    WHERE plan_id = ${planId}::uuid AND left_on IS NULL
      AND id = ANY(${idsOf(leaving, 'PARTICIPANT')}::uuid[])`;
}

/** A challenge and a plan elsewhere leave the working copy; the frozen versions keep them. */
async function remove(tx: Tx, table: Prisma.Sql, planId: string, ids: string[]): Promise<number> {
  if (ids.length === 0) return 0;
  return tx.$executeRaw`
    DELETE FROM ${table} WHERE plan_id = ${planId}::uuid AND id = ANY(${ids}::uuid[])`;
}

/** How many rows of the plan changed. */
export async function makeDone(
  tx: Tx,
  context: SignedInContext,
  planId: string,
  lines: readonly DoneLine[],
): Promise<number> {
  const interventions = idsOf(lines, 'INTERVENTION');
  const done = await tx.$executeRaw`
    UPDATE intervention SET state = 'DONE' WHERE plan_id = ${planId}::uuid
      AND id = ANY(${interventions}::uuid[]) AND ${isToBeDone('intervention')}`;
  if (done > 0) await settleWithInterventions(tx, context, planId, interventions);
  const reached = await tx.$executeRaw`
    UPDATE goal SET state = 'ACHIEVED' WHERE plan_id = ${planId}::uuid
      AND id = ANY(${idsOf(lines, 'GOAL')}::uuid[]) AND state = 'ACTIVE'`;
  const leaving = lines.filter(({ kind }) => kind === 'PARTICIPANT');
  return (
    done +
    reached +
    (await leave(tx, context, planId, leaving)) +
    (await remove(tx, Prisma.sql`challenge`, planId, idsOf(lines, 'CHALLENGE'))) +
    (await remove(tx, Prisma.sql`existing_plan`, planId, idsOf(lines, 'EXISTING_PLAN')))
  );
}

/** Lines that were done in this review and are not any more. How many rows of the plan changed. */
export async function takeBack(
  tx: Tx,
  planId: string,
  lines: readonly { targetId: string; kind: LineKind }[],
): Promise<number> {
  if (lines.length === 0) return 0;
  const interventions = idsOf(lines, 'INTERVENTION');
  const open = await tx.$executeRaw`
    UPDATE intervention SET state = 'IN_PROGRESS' WHERE plan_id = ${planId}::uuid
      AND id = ANY(${interventions}::uuid[]) AND state = 'DONE'`;
  if (open > 0) await reopenWithInterventions(tx, planId, interventions);
  const active = await tx.$executeRaw`
    UPDATE goal SET state = 'ACTIVE' WHERE plan_id = ${planId}::uuid
      AND id = ANY(${idsOf(lines, 'GOAL')}::uuid[]) AND state = 'ACHIEVED'`;
  const back = await tx.$executeRaw`
    UPDATE participant SET left_on = NULL WHERE plan_id = ${planId}::uuid
      AND id = ANY(${idsOf(lines, 'PARTICIPANT')}::uuid[]) AND left_on IS NOT NULL`;
  return open + active + back;
}
