/** A promise as the ledger shows it, and who it is counted under. */
import type { PromiseLedgerFragment } from '@sammenhaeng/graph/generated/graphql';
import type { PromiseShare } from '@sammenhaeng/domain/plans/promises';
import type { Translate } from '../../ui/text.tsx';

export type Promised = NonNullable<PromiseLedgerFragment['promises']>[number];

const KIND_WORDS = {
  CITIZEN: 'plans.promises.citizen',
  RELATIVE: 'plans.promises.relative',
  GP: 'plans.promises.gp',
  PROFESSIONAL: 'plans.promises.professional',
} as const;

/** The house, or what those without one are to the citizen. */
export const nameOf = (t: Translate, { organisation, kind }: PromiseShare): string =>
  organisation || t(KIND_WORDS[kind]);

/**
 * Whether what was said of a promise can be taken back: not once the intervention has another
 * promise, but for the one in which a promise that was moved today goes on.
 */
export function canReopen(promise: Promised, all: readonly Promised[], today: string): boolean {
  const { interventionId, outcome, settledOn } = promise;
  if (outcome === 'MOVED') return settledOn === today;
  if (interventionId === null) return true;
  return all.findLast((one) => one.interventionId === interventionId)?.id === promise.id;
}
