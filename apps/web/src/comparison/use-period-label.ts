/** The name of a period in the language of the screen. */
import { useFormat } from '../ui/use-format.ts';
import { useText } from '../ui/text.tsx';
import { periodName } from './period-label.ts';

/** `isShort` is for the axis of a chart. */
export function usePeriodLabel() {
  const t = useText();
  const format = useFormat();
  return (period: { fromOn: string; toOn: string }, isShort = false): string => {
    const name = periodName(period.fromOn, period.toOn);
    switch (name.kind) {
      case 'year':
        return String(name.year);
      case 'quarter': {
        // As text: a year is not grouped into thousands.
        const values = { quarter: name.quarter, year: String(name.year) };
        return t(isShort ? 'comparison.quarterShort' : 'comparison.quarter', values);
      }
      case 'twelveMonths':
        return t('comparison.twelveMonths', { to: format.plainDate(name.toOn) });
      case 'span':
        return t('comparison.span', {
          from: format.plainDate(name.fromOn),
          to: format.plainDate(name.toOn),
        });
    }
  };
}
