// Says of any number of lines of a plan, in one go, whether they are still true, changed or done.

import type { WorkOfPlan } from '@sammenhaeng/domain/plans/answers-for';
import {
  type LineChoice,
  type LineKind,
  linesToReview,
  type ReviewablePlan,
  type ReviewedLine,
} from '@sammenhaeng/domain/plans/line-review';
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import type { Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { inPlan, type Problems, type Work } from '../in-plan.ts';
import type { LockedPlan } from '../locked-plan.ts';
import { workOf } from '../open-work.store.ts';
import type { PlanDocument } from '../plan-document.ts';
import { planAfterChange } from '../plan-document.store.ts';
import type { ChangePlanResult } from '../plan-result.ts';
import { type DoneLine, makeDone, takeBack } from './line-effects.ts';
import { lineReviewsOf, writeLineReviews } from './line-reviews.store.ts';

export const SECTION_OF_LINE: Record<LineKind, PlanSection> = {
  GOAL: 'GOALS',
  INTERVENTION: 'GOALS',
  PARTICIPANT: 'MASTER_DATA',
  CHALLENGE: 'CHALLENGES',
  EXISTING_PLAN: 'MAPPING',
};

/** More lines than any plan has; a call with more is no review. */
export const MOST_LINES = 500;

type LineInput = {
  targetId: string;
  kind: LineKind;
  choice: LineChoice;
  takenOverById?: string | null | undefined;
  seen?: readonly string[] | null | undefined;
};
export type ReviewLinesInput = { planId: string; version: number; lines: readonly LineInput[] };

/** Every row of the plan that a line can be about, whether it is to be reviewed or not. */
function rowsOf(plan: PlanDocument): Map<string, LineKind> {
  const kinds = new Map<string, LineKind>();
  for (const { id } of plan.participants) kinds.set(id, 'PARTICIPANT');
  for (const { id } of plan.challenges) kinds.set(id, 'CHALLENGE');
  for (const { id } of plan.existingPlans) kinds.set(id, 'EXISTING_PLAN');
  for (const { id, interventions } of plan.goals) {
    kinds.set(id, 'GOAL');
    for (const one of interventions) kinds.set(one.id, 'INTERVENTION');
  }
  return kinds;
}

/** The plan as it will be when all of the call but the leaving is done: whoever leaves answers to it. */
function afterDone(
  plan: PlanDocument,
  { followUps, promises }: WorkOfPlan,
  lines: readonly LineInput[],
): ReviewablePlan {
  const done = new Set(lines.filter(({ choice }) => choice === 'DONE').map((one) => one.targetId));
  const goals = plan.goals.map((goal) => ({
    ...goal,
    state: done.has(goal.id) ? ('ACHIEVED' as const) : goal.state,
    interventions: goal.interventions.map((one) =>
      done.has(one.id) ? { ...one, state: 'DONE' as const } : one,
    ),
  }));
  return { ...plan, goals, followUps, promises };
}

/** The lead and the citizen stay; whoever leaves with work to be done names who takes over. */
function leavingProblems(
  plan: PlanDocument,
  work: WorkOfPlan,
  reviews: readonly ReviewedLine[],
  lines: readonly LineInput[],
): Problems {
  const leaving = lines.filter(({ kind, choice }) => kind === 'PARTICIPANT' && choice === 'DONE');
  const leavers = new Set(leaving.map(({ targetId }) => targetId));
  const known = linesToReview(afterDone(plan, work, lines), reviews);
  const isPresent = (id: string) =>
    !leavers.has(id) && plan.participants.some((one) => one.id === id && one.leftOn === null);
  return leaving.flatMap(({ targetId: field, takenOverById }): Problems => {
    const line = known.find(({ id }) => id === field);
    if (line?.staysBecause === 'IS_LEAD') return [{ field, code: 'LEAD_CANNOT_LEAVE' }];
    if (line?.staysBecause === 'IS_CITIZEN') return [{ field, code: 'CITIZEN_CANNOT_LEAVE' }];
    if (!line || line.answersFor.length === 0) return [];
    if (!takenOverById) return [{ field, code: 'PARTICIPANT_IS_RESPONSIBLE' }];
    return isPresent(takenOverById) ? [] : [{ field, code: 'RESPONSIBLE_LEFT' }];
  });
}

/** A challenge and a plan elsewhere go with their words: not with those that nobody here has read. */
function unseenProblems(plan: PlanDocument, lines: readonly LineInput[]): Problems {
  const words = new Map<string, readonly string[]>([
    ...plan.challenges.map(({ id, text }) => [id, [text]] as const),
    ...plan.existingPlans.map(
      ({ id, owner, status, goals, interventions }) =>
        [id, [owner, status, goals, interventions]] as const,
    ),
  ]);
  return lines.flatMap(({ targetId: field, choice, seen }): Problems => {
    const standing = choice === 'DONE' && seen ? (words.get(field) ?? []) : [];
    const areSeen = standing.every((text) => text === '' || seen?.includes(text));
    return areSeen ? [] : [{ field, code: 'WRITTEN_MEANWHILE' }];
  });
}

async function review(
  tx: Tx,
  context: SignedInContext,
  locked: LockedPlan,
  lines: readonly LineInput[],
): Promise<Work> {
  const plan = await planAfterChange(tx, context, locked.id);
  const reviews = await lineReviewsOf(tx, locked.id);
  const kinds = rowsOf(plan);
  const before = new Map(reviews.map((one) => [one.targetId, one]));
  const isKnown = ({ targetId, kind, choice }: LineInput) =>
    kinds.get(targetId) === kind ||
    // Taken out in this review; it is done already.
    (choice === 'DONE' && before.get(targetId)?.kind === kind);
  if (!lines.every(isKnown)) return 'notFound';
  const problems = [
    ...leavingProblems(plan, await workOf(tx, locked.id), reviews, lines),
    ...unseenProblems(plan, lines),
  ];
  if (problems.length > 0) return { problems };
  const done: DoneLine[] = lines
    .filter(({ choice }) => choice === 'DONE')
    .map(({ targetId, kind, takenOverById }) => ({
      targetId,
      kind,
      takenOverById: takenOverById ?? null,
    }));
  const back = lines.filter(
    ({ targetId, choice }) => choice !== 'DONE' && before.get(targetId)?.choice === 'DONE',
  );
  const changedRows =
    (done.length > 0 ? await makeDone(tx, context, locked.id, done) : 0) +
    (await takeBack(tx, locked.id, back));
  const said = await writeLineReviews(tx, context, locked, lines);
  return {
    changed: said + changedRows > 0 ? ['lineReviews'] : [],
    isContent: changedRows > 0,
    criterion: { reviewed: said, changedRows },
  };
}

/** Sent twice, it says the same. The last thing said of a line in one call counts. */
export function reviewLines(
  context: SignedInContext,
  { planId, version, lines: said }: ReviewLinesInput,
): Promise<ChangePlanResult> {
  const lines = [...new Map(said.map((line) => [line.targetId, line])).values()];
  const sections = [...new Set(lines.map(({ kind }) => SECTION_OF_LINE[kind]))];
  const ids = lines.flatMap(({ targetId, takenOverById }) =>
    takenOverById ? [targetId, takenOverById] : [targetId],
  );
  return inPlan(context, planId, { sections, ids }, async (tx, plan) => {
    if (plan.version === 0) {
      return { problems: [{ field: 'version', code: 'RENEWAL_BEFORE_AGREED' }] };
    }
    if (plan.version !== version) return { problems: [{ field: 'version', code: 'RENEWAL_OVER' }] };
    if (lines.length > MOST_LINES) return { problems: [{ field: 'lines', code: 'TOO_LONG' }] };
    return review(tx, context, plan, lines);
  });
}
