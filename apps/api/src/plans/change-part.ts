// Autosave for rows inside a plan: the row is found in its own plan, then its fields are settled.

import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { type Changes, type Settled, settleChanges, writeFields } from './change-fields.ts';
import { inPlan, type Problems } from './in-plan.ts';
import type { LockedPlan } from './locked-plan.ts';
import { findPart, type PartTable } from './parts.store.ts';
import type { ChangePlanResult } from './plan-result.ts';

/** The section that the rows of a table stand in. */
export const SECTION_OF_PART: Record<PartTable, PlanSection> = {
  participant: 'MASTER_DATA',
  meeting: 'MASTER_DATA',
  meeting_decision: 'FOLLOW_UP',
  existing_plan: 'MAPPING',
  existing_plan_mark: 'MAPPING',
  challenge: 'CHALLENGES',
  goal: 'GOALS',
  intervention: 'GOALS',
};

/** A row that is about to be changed, for rules of its own. */
export type PartChange = {
  tx: Tx;
  plan: LockedPlan;
  row: Record<string, unknown>;
  settled: Settled;
};
export type PartCheck = (change: PartChange) => Promise<Problems>;

export type PartInput = { planId: string; id: string } & Record<string, unknown>;

const noProblems: PartCheck = async () => [];

/** What follows from a change once it is written, in the same transaction. */
export type PartFollow = (change: PartChange) => Promise<void>;
const nothingFollows: PartFollow = async () => {};

/**
 * Saves the fields of one row that nobody else changed; the others come back as a conflict.
 * @param check rules beyond the shape of texts and dates
 */
export function changePart(
  context: SignedInContext,
  table: PartTable,
  input: PartInput,
  check: PartCheck = noProblems,
  follow: PartFollow = nothingFollows,
): Promise<ChangePlanResult> {
  const { planId, id, ...changes } = input;
  const needs = { sections: [SECTION_OF_PART[table]], ids: [id] };
  return inPlan(context, planId, needs, async (tx, plan) => {
    const row = await findPart(tx, table, planId, id);
    if (!row) return 'notFound';
    const settled = settleChanges(table, row, changes as Changes);
    const change = { tx, plan, row, settled };
    const problems = [...settled.problems, ...(await check(change))];
    if (problems.length > 0) return { problems };
    const changed = await writeFields(tx, table, id, settled.apply);
    await follow(change);
    return { changed, conflicts: settled.conflicts, criterion: { part: table } };
  });
}
