// Says what became of a promise, or takes it back.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { isPlausible } from '@sammenhaeng/domain/calendar/plausible-date';
import { type PromiseOutcome, settlingProblem } from '@sammenhaeng/domain/plans/promises';
import type { SignedInContext } from '../../graph/context.ts';
import { inPlan } from '../in-plan.ts';
import type { ChangePlanResult } from '../plan-result.ts';
import { textsOf } from '../typed-text.ts';
import { type Settling, settle } from './settling.ts';

export type SettlePromiseInput = {
  planId: string;
  id: string;
  outcome: PromiseOutcome;
  movedTo?: CalendarDate | null | undefined;
  note?: string | null | undefined;
  isGivenUp?: boolean | null | undefined;
};

/**
 * Settles a promise, or settles it otherwise than before. A promise may be settled whenever it is
 * talked about: also one of a version long ago.
 */
export function settlePromise(
  context: SignedInContext,
  input: SettlePromiseInput,
): Promise<ChangePlanResult> {
  const { planId, id, outcome, movedTo = null, isGivenUp } = input;
  const texts = textsOf();
  const note = texts.short('note', input.note);
  const problem = settlingProblem(outcome, movedTo, context.today);
  if (problem) texts.problems.push({ field: 'movedTo', code: problem });
  if (!isPlausible(movedTo)) texts.problems.push({ field: 'movedTo', code: 'DATE_OUT_OF_RANGE' });
  const settling: Settling = {
    outcome,
    movedTo: outcome === 'MOVED' ? movedTo : null,
    note,
    isGivenUp: isGivenUp ?? false,
  };
  return inPlan(context, planId, { sections: ['GOALS'], ids: [id] }, async (tx) =>
    texts.problems.length > 0
      ? { problems: texts.problems }
      : settle(tx, context, { planId, id }, settling),
  );
}

/** Takes back what was said of a promise: it is open again, and so is its intervention. */
export function reopenPromise(
  context: SignedInContext,
  { planId, id }: { planId: string; id: string },
): Promise<ChangePlanResult> {
  const open: Settling = { outcome: null, movedTo: null, note: '', isGivenUp: false };
  return inPlan(context, planId, { sections: ['GOALS'], ids: [id] }, (tx) =>
    settle(tx, context, { planId, id }, open),
  );
}
