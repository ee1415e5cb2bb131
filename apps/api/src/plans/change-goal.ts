// Changes a goal: how near it is stays on its scale, and what it serves is asked of its own region.

import { LEAST_ATTAINMENT, MOST_ATTAINMENT } from '@sammenhaeng/domain/plans/part-kinds';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { isId } from '../graph/ids.ts';
import { changePart, type PartInput } from './change-part.ts';
import type { Problems } from './in-plan.ts';
import type { ChangePlanResult } from './plan-result.ts';
import { isOffered } from './recommendation-choices.ts';

function attainmentProblems(to: unknown): Problems {
  if (to === undefined || to === null) return [];
  const isOnScale = Number(to) >= LEAST_ATTAINMENT && Number(to) <= MOST_ATTAINMENT;
  return isOnScale ? [] : [{ field: 'attainment', code: 'ATTAINMENT_OFF_SCALE' }];
}

async function recommendationProblems(
  tx: Tx,
  municipalityCode: string,
  to: unknown,
): Promise<Problems> {
  if (to === undefined || to === null) return [];
  const isKnown = typeof to === 'string' && isId(to);
  if (isKnown && (await isOffered(tx, municipalityCode, to))) return [];
  return [{ field: 'recommendationId', code: 'RECOMMENDATION_UNKNOWN' }];
}

export const changeGoal = (context: SignedInContext, input: PartInput): Promise<ChangePlanResult> =>
  changePart(context, 'goal', input, async ({ tx, plan, settled: { apply } }) => [
    ...attainmentProblems(apply['attainment']),
    ...(await recommendationProblems(tx, plan.municipalityCode, apply['recommendationId'])),
  ]);
