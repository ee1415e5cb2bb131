/** Joins words as people say them: “a, b og c”. */
import { LOCALES } from '@sammenhaeng/texts/language';
import { useLanguage } from './text.tsx';

export function useList(): (words: readonly string[]) => string {
  const locale = LOCALES[useLanguage()];
  return (words) => new Intl.ListFormat(locale).format(words);
}
