// Adds a plan the citizen has, a challenge or a goal. Sent twice, each is added once.

import type { ChallengeKind, ExistingPlanKind } from '@sammenhaeng/domain/plans/part-kinds';
import type { SignedInContext } from '../graph/context.ts';
import { inPlan, type Work } from './in-plan.ts';
import type { ChangePlanResult } from './plan-result.ts';
import { type Added, insertPart } from './parts.store.ts';
import { textsOf } from './typed-text.ts';

type New = { planId: string; id: string };
type Text = string | null | undefined;

/** What the frame is told of an addition; an id of another plan's row is not found. */
export function workOf(added: Added, what: string): Work {
  if (added === 'elsewhere') return 'notFound';
  return { changed: added === 'now' ? [what] : [], criterion: { added: what } };
}

export function addExistingPlan(
  context: SignedInContext,
  input: New & {
    kind: ExistingPlanKind;
    owner?: Text;
    status?: Text;
    goals?: Text;
    interventions?: Text;
  },
): Promise<ChangePlanResult> {
  const { planId, id, kind } = input;
  const texts = textsOf();
  const values = {
    kind,
    owner: texts.short('owner', input.owner),
    status: texts.long('status', input.status),
    goals: texts.long('goals', input.goals),
    interventions: texts.long('interventions', input.interventions),
  };
  return inPlan(context, planId, { sections: ['MAPPING'], ids: [id] }, async (tx) =>
    texts.problems.length > 0
      ? { problems: texts.problems }
      : workOf(await insertPart(tx, 'existing_plan', planId, id, values), 'existingPlan'),
  );
}

export function addChallenge(
  context: SignedInContext,
  input: New & { kind: ChallengeKind; text?: Text },
): Promise<ChangePlanResult> {
  const { planId, id, kind } = input;
  const texts = textsOf();
  const values = { kind, text: texts.long('text', input.text) };
  return inPlan(context, planId, { sections: ['CHALLENGES'], ids: [id] }, async (tx) =>
    texts.problems.length > 0
      ? { problems: texts.problems }
      : workOf(await insertPart(tx, 'challenge', planId, id, values), 'challenge'),
  );
}

/** A new goal is the least important until it is moved. */
export function addGoal(
  context: SignedInContext,
  input: New & { title?: Text; ownWords?: Text },
): Promise<ChangePlanResult> {
  const { planId, id } = input;
  const texts = textsOf();
  const values = {
    title: texts.short('title', input.title),
    ownWords: texts.long('ownWords', input.ownWords),
  };
  return inPlan(context, planId, { sections: ['GOALS'], ids: [id] }, async (tx) =>
    texts.problems.length > 0
      ? { problems: texts.problems }
      : workOf(await insertPart(tx, 'goal', planId, id, values), 'goal'),
  );
}
