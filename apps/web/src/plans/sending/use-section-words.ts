/** Sections of a plan in words: all of them, or a list as one would say it. */
import { PLAN_SECTIONS, type PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { LOCALES } from '@sammenhaeng/texts/language';
import { useLanguage, useText } from '../../ui/text.tsx';

/** 'hele planen', or 'Afdækning, Udfordringer og Opfølgning' */
export function useSectionWords(): (sections: readonly PlanSection[]) => string {
  const t = useText();
  const list = new Intl.ListFormat(LOCALES[useLanguage()], { type: 'conjunction' });
  return (sections) =>
    sections.length === PLAN_SECTIONS.length
      ? t('plans.sending.whole')
      : list.format(sections.map((section) => t(`plans.section.${section}`)));
}
