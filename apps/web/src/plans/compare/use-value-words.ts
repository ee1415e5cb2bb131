/** Says the value of a compared field as people say it. */
import { type ComparedField, FIELD_KINDS } from '@sammenhaeng/domain/plans/comparison';
import { PLAN_SECTIONS } from '@sammenhaeng/domain/plans/plan-section';
import { useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { wordKey } from './field-words.ts';

/** Null stays null: that nothing stands there is said in another way than a value. */
export function useValueWords() {
  const t = useText();
  const format = useFormat();
  return (field: ComparedField, value: string | null): string | null => {
    if (value === null) return null;
    const kind = FIELD_KINDS[field];
    if (kind === 'word') return t(wordKey(field, value));
    if (kind === 'date') return format.dateLong(value);
    if (kind === 'flag') return t(value === 'true' ? 'plans.compare.yes' : 'plans.compare.no');
    if (kind === 'sections') {
      const covered = value.split(',');
      return PLAN_SECTIONS.filter((section) => covered.includes(section))
        .map((section) => t(`plans.section.${section}`))
        .join(', ');
    }
    return value;
  };
}
