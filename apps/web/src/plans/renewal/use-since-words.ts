/** One change since last time as a short sentence. */
import { type ComparedField, FIELD_KINDS } from '@sammenhaeng/domain/plans/comparison';
import { EXISTING_PLAN_KINDS } from '@sammenhaeng/domain/plans/part-kinds';
import type { SinceLastTimeQuery } from '@sammenhaeng/graph/generated/graphql';
import { useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';

type Plan = NonNullable<SinceLastTimeQuery['plan']>;
type Change = NonNullable<Plan['sinceLastTime']>['changes'][number];

/** A server that is newer than the screen may name a field the screen does not know. */
const isKnown = (field: string): field is ComparedField => field in FIELD_KINDS;

export function useSinceWords(): (change: Change) => string {
  const t = useText();
  const format = useFormat();
  const named = ({ key, section, what }: Change): string => {
    if (key === 'SECTION_CHANGED') return t(`plans.section.${section}`);
    const isPlan = key.startsWith('EXISTING_PLAN');
    const kind = EXISTING_PLAN_KINDS.find((one) => isPlan && one === what);
    return kind ? t(`plans.existing.${kind}`) : what || t('plans.since.untitled');
  };
  return (change) => {
    const { key, who, toOn, from } = change;
    const to = change.to ?? 0;
    const what = named(change);
    // Two fields of a line may go by one word.
    const words = change.fields.filter(isKnown).map((field) => t(`plans.since.field.${field}`));
    const fields = [...new Set(words)].join(', ');
    const date = toOn ? format.date(toOn) : '';
    if (key === 'GOAL_SCORE') {
      return from === null
        ? t('plans.since.GOAL_FIRST_SCORE', { to, what })
        : t('plans.since.GOAL_SCORE', { from, to, what });
    }
    return t(`plans.since.${key}`, { what, who: who ?? '', date, to, fields });
  };
}
