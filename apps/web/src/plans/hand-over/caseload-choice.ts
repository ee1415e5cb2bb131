/** What is chosen for the plans of a leaver: one receiver and one text for all, and exceptions. */
import type { Receiver } from './ReceiverSearch.tsx';

/** What is said of one plan instead of, or beside, what is said of all. */
export type OwnChoice = { receiver: Receiver | null; knowThis: string };

export type CaseloadChoice = {
  chosen: ReadonlySet<string>;
  receiver: Receiver | null;
  knowThis: string;
  /** By plan; there as soon as somebody opened it. */
  own: ReadonlyMap<string, OwnChoice>;
};

/** The plan's own receiver, else everybody's. */
export const receiverOf = ({ receiver, own }: CaseloadChoice, planId: string): Receiver | null =>
  own.get(planId)?.receiver ?? receiver;

/** What stands for all, and under it what stands for this plan. */
export const knowThisOf = ({ knowThis, own }: CaseloadChoice, planId: string): string =>
  [knowThis, own.get(planId)?.knowThis ?? '']
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n');

/** The chosen plans whose receiver is everybody's: those a search for one must fit. */
export const withSharedReceiver = ({ chosen, own }: CaseloadChoice): string[] =>
  [...chosen].filter((planId) => !own.get(planId)?.receiver);

export type ChoiceProblem = 'NO_PLAN' | 'NO_RECEIVER' | 'NO_TEXT';

/** What is missing before the proposals can be sent, the first thing first. */
export function choiceProblem(choice: CaseloadChoice): ChoiceProblem | null {
  const plans = [...choice.chosen];
  if (plans.length === 0) return 'NO_PLAN';
  if (plans.some((planId) => receiverOf(choice, planId) === null)) return 'NO_RECEIVER';
  return plans.some((planId) => knowThisOf(choice, planId) === '') ? 'NO_TEXT' : null;
}
