// The answers of commands that change a plan.

import type { FieldConflict } from '@sammenhaeng/domain/plans/merge-changes';
import type { Invalid, NotFound } from '../graph/refusals.ts';
import type { SeenPlan } from './seen-plan.ts';

export type ChangedPlan = {
  __typename: 'PlanChanged';
  planId: string;
  /** When the plan was last changed before and after the call; null where the call made it. */
  moments: { before: string; after: string } | null;
  /** Read only when somebody asks for it, where the command had no need to read it itself. */
  plan: SeenPlan | (() => Promise<SeenPlan>);
};
export type ConflictOfPlan = {
  __typename: 'Conflict';
  fields: readonly FieldConflict[];
  plan: SeenPlan;
};
export type ChangePlanResult = ChangedPlan | ConflictOfPlan | Invalid | NotFound;
