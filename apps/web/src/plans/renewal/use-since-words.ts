/** One change since last time as a short sentence. */
import type { SinceLastTimeQuery } from '@sammenhaeng/graph/generated/graphql';
import { useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { EXISTING_PLAN_KINDS } from '@sammenhaeng/domain/plans/part-kinds';

type Plan = NonNullable<SinceLastTimeQuery['plan']>;
type Change = NonNullable<Plan['sinceLastTime']>['changes'][number];

export function useSinceWords(): (change: Change) => string {
  const t = useText();
  const format = useFormat();
  return ({ key, what: text, who, toOn, from, to }) => {
    const what = text || t('plans.renewal.untitled');
    if (key === 'GOAL_SCORE') {
      return from === null
        ? t('plans.since.GOAL_FIRST_SCORE', { to: to ?? 0, what })
        : t('plans.since.GOAL_SCORE', { from, to: to ?? 0, what });
    }
    if (key === 'GOAL_MOVED_UP') return t('plans.since.GOAL_MOVED_UP', { to: to ?? 0, what });
    if (key === 'INTERVENTION_MOVED') {
      return t('plans.since.INTERVENTION_MOVED', { date: toOn ? format.date(toOn) : '', what });
    }
    if (key === 'INTERVENTION_HANDED_OVER') {
      return t('plans.since.INTERVENTION_HANDED_OVER', { who: who ?? '', what });
    }
    const kind = EXISTING_PLAN_KINDS.find((one) => one === text);
    const isPlan = key === 'EXISTING_PLAN_NEW' || key === 'EXISTING_PLAN_GONE';
    return t(`plans.since.${key}`, { what: isPlan && kind ? t(`plans.existing.${kind}`) : what });
  };
}
