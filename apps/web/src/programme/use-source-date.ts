/** A date as a source gives it, in words. */
import { LOCALES } from '@sammenhaeng/texts/language';
import { useLanguage } from '../ui/text.tsx';

/**
 * `2013-09` becomes “september 2013” and `2015-06-12` “12. juni 2015”: a month that the source
 * gives without a day is not made a day. Anything else stays as it is written.
 */
export function useSourceDate(): (dateText: string) => string {
  const locale = LOCALES[useLanguage()];
  return (dateText) => {
    const [, month, day] = /^(\d{4}-\d{2})(-\d{2})?$/.exec(dateText) ?? [];
    if (!month) return dateText;
    const parts = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
    const format = new Intl.DateTimeFormat(locale, day ? { ...parts, day: 'numeric' } : parts);
    return format.format(new Date(`${month}${day ?? '-01'}T12:00:00Z`));
  };
}
