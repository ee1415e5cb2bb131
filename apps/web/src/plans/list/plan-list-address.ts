/** The list of plans as the address bar holds it; a search names a person and stays out of it. */
import { PLAN_STATUSES } from '@sammenhaeng/domain/plans/plan-life';
import type { PlanStatus } from '@sammenhaeng/domain/plans/plan-facts';

export const SCOPES = ['MINE', 'UNIT'] as const;
export type Scope = (typeof SCOPES)[number];

/** What the list is narrowed to: where plans stand, or those whose citizen is referred to the region. */
export const FILTERS = [...PLAN_STATUSES, 'REFERRED'] as const;
export type ListFilter = PlanStatus | 'REFERRED';

export type PlanListAddress = {
  scope: Scope;
  status: ListFilter | null;
  /** Only plans where a consent is about to run out. */
  hasEndingConsent: boolean;
  after: string | null;
};

const UNIT = 'enhed';
const ENDING = 'udloeber';

export function readAddress(params: URLSearchParams): PlanListAddress {
  const status = params.get('status');
  return {
    scope: params.get('vis') === UNIT ? 'UNIT' : 'MINE',
    status: FILTERS.find((known) => known === status) ?? null,
    hasEndingConsent: params.get('samtykke') === ENDING,
    after: params.get('efter'),
  };
}

/** What is as it starts out is left out, so that the address stays short. */
export function writeAddress({
  scope,
  status,
  hasEndingConsent,
  after,
}: PlanListAddress): URLSearchParams {
  const params = new URLSearchParams();
  if (scope === 'UNIT') params.set('vis', UNIT);
  if (status) params.set('status', status);
  if (hasEndingConsent) params.set('samtykke', ENDING);
  if (after) params.set('efter', after);
  return params;
}
